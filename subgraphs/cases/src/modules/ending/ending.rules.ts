import { may, type Viewer } from '@vatsalya/access'
import type { MissingAct } from '../missing/missing.rules.js'

/** The act of the table that brings about each end. */
export const ACT_OF_ENDING = {
  WITHDRAWN: 'WITHDRAW',
  DUPLICATE: 'CALL_DUPLICATE',
  ALREADY_FOUND: 'CALL_FOUND',
} as const satisfies Record<string, MissingAct>

/** Whether a viewer may be the second person of an open proposal: another human than the one who made it. */
export function maySecond(
  viewer: Viewer,
  proposal: { readonly proposedBy: string | null; readonly decidedAt: Date | null },
): boolean {
  const { personId } = viewer
  return (
    proposal.decidedAt === null &&
    may(viewer, 'case:confirm') &&
    personId !== null &&
    proposal.proposedBy !== null &&
    proposal.proposedBy !== personId
  )
}
