import { ROLES } from '@vatsalya/access'
import type { Holder, NamedPost } from '../directory/directory.js'
import type { Session } from '../sessions/sessions.js'
import { actingPost } from '../viewer/caller.js'

/** A post as the shell shows it. */
function postInfo(post: NamedPost) {
  const { landing, modules, scopes } = ROLES[post.role]
  return {
    postId: post.postId,
    title: post.title,
    role: post.role,
    office: post.officeName,
    district: post.districtName,
    state: post.stateName,
    landing,
    modules,
    scopes,
  }
}

export const SIGNED_OUT = { signedIn: false, name: null, account: null, acting: null, posts: [] } as const

/** Answer of GET /auth/session: who is signed in, in which post, and which others are held. */
export function sessionInfo(session: Session, holder: Holder) {
  const acting = actingPost(session, holder.posts)
  return {
    signedIn: true,
    name: holder.person?.name ?? session.name,
    account: session.account,
    acting: acting ? postInfo(acting) : null,
    posts: holder.posts.map(postInfo),
  }
}
