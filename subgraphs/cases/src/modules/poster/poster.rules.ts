import { may, type Viewer } from '@vatsalya/access'
import type { StoredAnswer } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import type { MissingStage } from '../missing/missing.rules.js'
import { UNTRACED } from '../missing/missing.rules.js'
import { anyDanger } from '../search/risk.rules.js'

/** What decides whether a child's poster may go out. */
export interface PosterCase {
  readonly stage: MissingStage
  readonly caseKind: 'CNCP' | 'CCL'
  readonly protected: boolean
  /** Whether the child stands recorded as found, or is in a home. */
  readonly found: boolean
}

/**
 * Why no poster may go out, or null. Only a child who is missing and under an FIR is shown to the public; never one who
 * was found, is in care, is in conflict with law, or is shielded as a victim (JJ Act s.74, POCSO s.23). The sentence
 * does not say which shield it is.
 */
export function posterFault(child: PosterCase): string | null {
  if (child.caseKind === 'CCL' || child.protected) return say('posterShielded')
  if (child.found) return say('posterOfFound')
  if (!UNTRACED.includes(child.stage)) return say('posterNotMissing')
  if (child.stage === 'REPORTED') return say('posterNeedsFir')
  return null
}

const OLDER_THAN = 12

/** What decides whether a second person checks a poster before it goes out. */
export interface CheckCase {
  readonly sex: 'GIRL' | 'BOY' | 'TRANSGENDER'
  readonly ageAtMissing: number | null
  readonly answers: readonly StoredAnswer[]
}

/** A girl above 12 and any danger in the risk assessment need a second person; an unknown age counts as above. */
export function needsCheck({ sex, ageAtMissing, answers }: CheckCase): boolean {
  return (sex === 'GIRL' && (ageAtMissing ?? Number.POSITIVE_INFINITY) > OLDER_THAN) || anyDanger(answers)
}

/** Whether a viewer may be the second person of a poster that waits: another human than the one who released it. */
export function mayCheck(viewer: Viewer, poster: Waiting): boolean {
  const waits = poster.needsCheck && poster.checkedAt === null && poster.withdrawnAt === null
  return waits && may(viewer, 'case:confirm') && viewer.personId !== null && viewer.personId !== poster.releasedBy
}

interface Waiting {
  readonly needsCheck: boolean
  readonly checkedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly releasedBy: string | null
}
