import { may, type Viewer } from '@vatsalya/access'
import type { IdentityWithheld } from '../../generated/types.js'

/** Why a viewer who sees the child does not see who it is. Row-level security has decided; this only puts it in words. */
export function withheld(viewer: Viewer, child: { readonly protected: boolean }): IdentityWithheld {
  const revealable = may(viewer, 'identity:reveal')
  if (!may(viewer, 'identity:read') || !child.protected) {
    return { reason: 'NOT_IN_DUTY', message: "The duties of this post do not need the child's identity.", revealable }
  }
  return {
    reason: 'PROTECTED',
    message: 'The identity is closed by law for this kind of case.',
    revealable,
  }
}
