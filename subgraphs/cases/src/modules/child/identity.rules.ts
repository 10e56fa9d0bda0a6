import { may, type Viewer } from '@vatsalya/access'
import type { IdentityWithheld } from '../../generated/types.js'
import { say } from '../../messages/index.js'

/** Why a viewer who sees the child does not see who it is. Row-level security has decided; this only puts it in words. */
export function withheld(viewer: Viewer, child: { readonly protected: boolean }): IdentityWithheld {
  const revealable = may(viewer, 'identity:reveal')
  if (!may(viewer, 'identity:read') || !child.protected) {
    return { reason: 'NOT_IN_DUTY', message: say('withheldDuty'), revealable }
  }
  return {
    reason: 'PROTECTED',
    message: say('withheldLaw'),
    revealable,
  }
}
