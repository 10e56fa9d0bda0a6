/**
 * Acts of which an unusual number is worth a question to whoever did them. `least`: below it nothing is unusual, however
 * quiet the account was before. Reading one report is one `identity.read`, so a busy station reads some dozens a day.
 */
export const WATCHED_ACTS = {
  MANY_IDENTITIES: { acts: ['identity.read'], least: 60 },
  MANY_SEARCHES: { acts: ['child.searched', 'missing.searched'], least: 80 },
  MANY_OPENINGS: { acts: ['identity.revealed'], least: 3 },
} as const

export type AnomalyKind = keyof typeof WATCHED_ACTS

/** Unusual: at least so many times what the account did in a day before. */
export const TIMES_USUAL = 3
/** The day that is looked at, in hours, and the days before it that say what is usual. */
export const WINDOW_HOURS = 24
export const USUAL_DAYS = 28
/** Longest list; more than this is an incident, not a list. */
export const MOST_ANOMALIES = 50
