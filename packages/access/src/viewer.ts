import { z } from 'zod'
import { type Jurisdiction, LEVELS, NOWHERE } from './jurisdiction.js'
import { isRole, ROLES, type RoleCode } from './roles.js'
import { isScope, type Scope } from './scopes.js'

const code = z.string().min(1).max(64).nullable()

/**
 * Who is asking, as the gateway says it and every subgraph believes it (after checking the signature).
 * `public` has no account, `person` acts in one post, `agency` is a partner's machine, `service` is one of our own
 * processes (events, the gateway looking up posts).
 */
export const viewerSchema = z.strictObject({
  kind: z.enum(['public', 'person', 'agency', 'service']),
  /** Account at the identity provider, or the name of the service. Empty for the public. */
  subject: z.string().max(128),
  personId: code,
  postId: code,
  agencyId: code,
  role: z.custom<RoleCode>((value) => typeof value === 'string' && isRole(value)).nullable(),
  scopes: z.array(z.custom<Scope>((value) => typeof value === 'string' && isScope(value))),
  jurisdiction: z.strictObject({
    level: z.enum(LEVELS),
    stateCode: code,
    districtCode: code,
    officeId: code,
  }),
})

export type Viewer = Readonly<z.infer<typeof viewerSchema>>

/** Somebody who has not signed in: sees published posters and training figures, and may report a sighting. */
export const PUBLIC_VIEWER: Viewer = {
  kind: 'public',
  subject: '',
  personId: null,
  postId: null,
  agencyId: null,
  role: null,
  scopes: [],
  jurisdiction: NOWHERE,
}

/** One post of a person, as the directory knows it. */
export interface HeldPost {
  readonly subject: string
  readonly personId: string
  readonly postId: string
  readonly role: RoleCode
  readonly stateCode: string | null
  readonly districtCode: string | null
  readonly officeId: string | null
}

/** The viewer of a person who acts in `post`: scopes and level come from the role, never from a token. */
export function personViewer(post: HeldPost): Viewer {
  const role = ROLES[post.role]
  return {
    kind: 'person',
    subject: post.subject,
    personId: post.personId,
    postId: post.postId,
    agencyId: null,
    role: post.role,
    scopes: [...role.scopes],
    jurisdiction: narrow(role.level, post),
  }
}

/** The viewer of a partner agency: the scopes granted to its client, cut down to those that its role has. */
export function agencyViewer(agency: {
  subject: string
  agencyId: string
  role: RoleCode
  granted: readonly string[]
}): Viewer {
  const role = ROLES[agency.role]
  const allowed: readonly Scope[] = role.scopes
  return {
    kind: 'agency',
    subject: agency.subject,
    personId: null,
    postId: null,
    agencyId: agency.agencyId,
    role: agency.role,
    scopes: allowed.filter((scope) => agency.granted.includes(scope)),
    jurisdiction: { level: role.level, stateCode: null, districtCode: null, officeId: null },
  }
}

/** One of our own processes, named in the audit by its name. Carries no scope: each handler says what it may do. */
export function serviceViewer(name: string): Viewer {
  return { ...PUBLIC_VIEWER, kind: 'service', subject: name }
}

/** Whether the viewer's post may do this kind of act at all (where, is the repository's question). */
export function may(viewer: Viewer, scope: Scope): boolean {
  return viewer.scopes.includes(scope)
}

function narrow(level: Jurisdiction['level'], post: HeldPost): Jurisdiction {
  return { level, stateCode: post.stateCode, districtCode: post.districtCode, officeId: post.officeId }
}
