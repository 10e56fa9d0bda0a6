import type { RiskLevel } from './risk.rules.js'

/** One question of the risk assessment; the portal has its words in every language. */
export interface RiskQuestion {
  readonly code: string
  /** Level that a yes brings about. */
  readonly level: RiskLevel
}

/**
 * Questions that an officer asks the family on the first day. Not law: the practice of missing-person units, kept short
 * enough to be asked at the counter (SOP 2016 names the same dangers).
 */
export const RISK_QUESTIONS = [
  { code: 'SEEN_WITH_STRANGER', level: 'HIGH' },
  { code: 'TRAFFICKING_SIGNS', level: 'HIGH' },
  { code: 'THREAT_OR_RANSOM', level: 'HIGH' },
  { code: 'MEDICINE_OR_ILLNESS', level: 'HIGH' },
  { code: 'DISABILITY', level: 'HIGH' },
  { code: 'SELF_HARM', level: 'HIGH' },
  { code: 'UNDER_TEN', level: 'HIGH' },
  { code: 'ABUSE_AT_HOME', level: 'RAISED' },
  { code: 'MET_ONLINE', level: 'RAISED' },
  { code: 'MISSING_BEFORE', level: 'RAISED' },
  { code: 'NO_MONEY_OR_PHONE', level: 'RAISED' },
] as const satisfies readonly RiskQuestion[]
