import type { PENAL_CODES } from '../../database/tables.js'
import { say } from '../../messages/index.js'

export type PenalCode = (typeof PENAL_CODES)[number]

/** First day of the Bharatiya Nyaya Sanhita, 2023; until the day before, the Indian Penal Code applied. */
export const BNS_SINCE = '2024-07-01'

/**
 * Law of the offence by the day on which the child went missing ("2026-01-15"): an offence is judged by the law of its
 * day, whenever the FIR is registered (BNS s.358).
 */
export function penalCodeOn(missingSince: string): PenalCode {
  return missingSince >= BNS_SINCE ? 'BNS' : 'IPC'
}

/** Sections under which the FIR of a missing child is registered as a rule: kidnapping, presumed. */
export const USUAL_SECTIONS: Readonly<Record<PenalCode, string>> = { BNS: 'BNS 137(2)', IPC: 'IPC 363' }

/** Why sections do not fit the day, or null. Sections of special laws (POCSO, JJ Act) may stand beside or alone. */
export function sectionsFault(sections: string, missingSince: string): string | null {
  const law = penalCodeOn(missingSince)
  const other = law === 'BNS' ? 'IPC' : 'BNS'
  const names = (code: PenalCode) => new RegExp(`(^|[^\\p{L}])${code}([^\\p{L}]|$)`, 'iu').test(sections)
  if (!names(other) || names(law)) return null
  return say(`otherLaw.${law}`)
}
