import type { ClockCode } from '@vatsalya/clocks'
import { say } from '../../messages/index.js'
import type { ProceedingRow } from './proceedings.repository.js'

type CaseKind = ProceedingRow['caseKind']

/** Clocks of the final order: CWC (s.36(2)) and JJB (s.14(2)), four months from first production. */
export const FINAL_CLOCKS = ['CNCP_FINAL', 'CCL_INQUIRY'] as const satisfies readonly ClockCode[]

/** Clocks that start when a child is first produced. */
export const CLOCKS_AT_PRODUCTION: Readonly<Record<CaseKind, readonly ClockCode[]>> = {
  CNCP: ['CNCP_SIR', 'CNCP_FINAL'],
  CCL: ['CCL_SIR', 'CCL_INQUIRY'],
}

/** What is to be done first after production. */
export const FIRST_ACT: Readonly<Record<CaseKind, string>> = {
  CNCP: say.kept('kept.askForm21'),
  CCL: say.kept('kept.askForm5'),
}

/** Label for lists and prints: number and kind, never a name or initials. */
export function labelOf({ number, caseKind }: Pick<ProceedingRow, 'number' | 'caseKind'>): string {
  return say(`label.${caseKind}`, { number })
}

/** Why a matter cannot be put on a day; null where it can. */
export function adjournmentFault(day: string, today: string): string | null {
  if (day < today) return say('dayPassed')
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000
  return days > 120 ? say('tooFarOff') : null
}
