import { agencyViewer, PUBLIC_VIEWER, personViewer, type Viewer } from '@vatsalya/access'
import type { FastifyRequest } from 'fastify'
import type { Directory, NamedPost } from '../directory/directory.js'
import { Fault } from '../http/fault.js'
import { headerText } from '../http/text.js'
import { sessionIdOf } from '../sessions/cookies.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { say } from '../words/index.js'
import type { Bearer, Bearers } from './bearer.js'
import { invalidToken } from './bearer.js'

/** Header by which a person with several posts says in which one a token's call acts. */
export const POST_HEADER = 'x-vatsalya-post'

/** Who sent a request, and by which proof. */
export interface Caller {
  readonly proof: 'none' | 'cookie' | 'bearer'
  readonly viewer: Viewer
}

export interface CallerParts {
  readonly sessions: Sessions
  readonly bearers: Bearers
  readonly directory: Directory
}

const STRANGER: Caller = { proof: 'none', viewer: PUBLIC_VIEWER }

/**
 * Turns cookie or token into a viewer. No proof at all is the public; a proof that does not hold is an error and never
 * silently the public.
 *
 * @throws {Fault} 401 INVALID_TOKEN, 401 SESSION_ENDED, 403 NO_POST, 503 UNAVAILABLE
 */
export async function callerOf(request: FastifyRequest, parts: CallerParts): Promise<Caller> {
  const authorization = headerText(request.headers.authorization)
  if (authorization !== undefined) {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
    if (!token) throw invalidToken()
    const bearer = await parts.bearers.verify(token)
    const viewer =
      bearer.kind === 'agency'
        ? await agencyOf(bearer, parts.directory)
        : await personOf(bearer, headerText(request.headers[POST_HEADER]), parts.directory)
    return { proof: 'bearer', viewer }
  }
  const id = sessionIdOf(request)
  if (id === null) return STRANGER
  const session = await parts.sessions.find(id)
  if (!session) throw new Fault(401, 'SESSION_ENDED', say('sessionEnded'))
  const { posts } = await parts.directory.posts(session.account)
  const post = actingPost(session, posts)
  return { proof: 'cookie', viewer: post ? personViewer(held(post)) : PUBLIC_VIEWER }
}

/** The post chosen in this session, if it is still held; else the first one; null where none is left. */
export function actingPost(session: Session, posts: readonly NamedPost[]): NamedPost | null {
  return posts.find(({ postId }) => postId === session.actingPostId) ?? posts[0] ?? null
}

async function personOf(bearer: Bearer, wanted: string | undefined, directory: Directory): Promise<Viewer> {
  const { posts } = await directory.posts(bearer.subject)
  const post = wanted === undefined ? posts[0] : posts.find(({ postId }) => postId === wanted)
  if (!post) throw new Fault(403, 'NO_POST', say('noPost'))
  return personViewer(held(post))
}

async function agencyOf(bearer: Bearer, directory: Directory): Promise<Viewer> {
  const agency = await directory.agency(bearer.subject)
  if (!agency) throw new Fault(403, 'NO_POST', 'This client belongs to no agency that is known here.')
  const { agencyId, role } = agency
  return agencyViewer({ subject: bearer.subject, agencyId, role, granted: bearer.granted })
}

/** Only what the viewer is made of; titles and names stay here. */
function held({ subject, personId, postId, role, stateCode, districtCode, officeId }: NamedPost) {
  return { subject, personId, postId, role, stateCode, districtCode, officeId }
}
