import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Directory } from '../directory/directory.js'
import { refuseCrossSite } from '../http/csrf.js'
import { Fault, unavailable } from '../http/fault.js'
import type { Limits } from '../http/rate-limit.js'
import {
  clearSessionCookie,
  sessionIdOf,
  setSessionCookie,
  setSignInCookie,
  takeSignInCookie,
} from '../sessions/cookies.js'
import type { Sealer } from '../sessions/sealer.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { say } from '../words/index.js'
import type { OpenId } from './open-id.js'
import { returnPath } from './return-path.js'
import { SIGNED_OUT, sessionInfo } from './session-info.js'

export interface AuthParts {
  readonly origin: string
  readonly openId: OpenId
  readonly sessions: Sessions
  readonly directory: Directory
  /** Seals what a sign-in must remember until the browser comes back. */
  readonly sealer: Sealer
  readonly limits: Limits
  readonly log: Logger
}

const startQuery = z.object({
  return: z.string().optional().catch(undefined),
  lang: z.enum(['en', 'hi', 'ur']).optional().catch(undefined),
})
const underWay = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() })
const chosenPost = z.object({ postId: z.string().min(1).max(64) })

/** The routes below /auth: sign in, come back, sign out, who am I, act in another post. */
export function registerAuth(app: FastifyInstance, parts: AuthParts): void {
  const { origin, openId, sessions, directory, sealer, limits, log } = parts

  app.get('/auth/sign-in', async (request, reply) => {
    await limits.signIn(request.ip)
    const query = startQuery.parse(request.query)
    const { url, checks } = await openId.start(query.lang).catch((error: unknown) => {
      log.error({ correlationId: request.id, err: error }, 'identity provider')
      throw unavailable('identity')
    })
    const back = returnPath(query.return, origin)
    setSignInCookie(reply, checks.state, await sealer.seal({ ...checks, back }, '10m'))
    return leave(reply, url.href)
  })

  app.get('/auth/callback', async (request, reply) => {
    const query = new URL(request.url, origin).searchParams
    const state = query.get('state') ?? ''
    const sealed = takeSignInCookie(request, reply, state)
    const checks = underWay.safeParse(sealed === undefined ? null : await sealer.open(sealed))
    if (!checks.success) return leave(reply, '/?sign-in=expired')
    if (query.get('error') === 'access_denied') return leave(reply, '/')
    try {
      const person = await openId.finish(query, checks.data)
      const former = sessionIdOf(request)
      if (former !== null) await sessions.end(former)
      setSessionCookie(reply, await sessions.begin(person))
      return leave(reply, checks.data.back)
    } catch (error) {
      log.warn({ correlationId: request.id, err: error }, 'sign-in failed')
      return leave(reply, '/?sign-in=failed')
    }
  })

  app.get('/auth/session', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const session = await sessionOf(request)
    if (session) return sessionInfo(session, await directory.posts(session.account))
    if (sessionIdOf(request) !== null) clearSessionCookie(reply)
    return SIGNED_OUT
  })

  app.post('/auth/sign-out', async (request, reply) => {
    refuseCrossSite(request, origin)
    reply.header('cache-control', 'no-store')
    const id = sessionIdOf(request)
    if (id !== null) await sessions.end(id)
    clearSessionCookie(reply)
    // The session here is gone, whether or not the provider can be asked to end its own.
    const location = id === null ? '/' : await openId.endSession().catch(() => '/')
    return { signedIn: false, location }
  })

  app.post('/auth/post', async (request, reply) => {
    refuseCrossSite(request, origin)
    reply.header('cache-control', 'no-store')
    const session = await sessionOf(request)
    const id = sessionIdOf(request)
    if (!session || id === null) throw new Fault(401, 'SESSION_ENDED', say('sessionEnded'))
    const body = chosenPost.safeParse(request.body)
    if (!body.success) throw new Fault(400, 'BAD_REQUEST', 'Name the post as {"postId": "…"}.')
    const { postId } = body.data
    const holder = await directory.posts(session.account)
    if (!holder.posts.some((post) => post.postId === postId)) {
      throw new Fault(403, 'NO_POST', say('postNotHeld'))
    }
    // First the audit, then the switch: a switch that cannot be audited does not happen.
    const before = sessionInfo(session, holder).acting?.postId ?? null
    if (before !== postId) await directory.noteSwitch(session.account, postId, before)
    await sessions.act(id, postId)
    return sessionInfo({ ...session, actingPostId: postId }, holder)
  })

  async function sessionOf(request: FastifyRequest): Promise<Session | null> {
    const id = sessionIdOf(request)
    return id === null ? null : sessions.find(id)
  }
}

function leave(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}
