import type { ModuleName, RoleCode, Scope } from '@vatsalya/access'
import type { PortalPath } from './manifest.js'

/** One of the posts that a person holds, as the switcher shows it. Names are null above the level of the post. */
export interface PostSummary {
  readonly postId: string
  readonly title: string
  readonly role: RoleCode
  readonly office: string | null
  readonly district: string | null
  readonly state: string | null
}

/** The post that a person acts in: what it may do and where it begins. */
export interface ActingPost extends PostSummary {
  readonly landing: PortalPath
  readonly modules: readonly ModuleName[]
  readonly scopes: readonly Scope[]
}

/**
 * Answer of `GET /auth/session`. Nobody signed in: `signedIn` false, names null, no posts. `acting` is null also for
 * a person without any post.
 */
export interface SessionInfo {
  readonly signedIn: boolean
  readonly name: string | null
  readonly account: string | null
  readonly acting: ActingPost | null
  readonly posts: readonly PostSummary[]
}
