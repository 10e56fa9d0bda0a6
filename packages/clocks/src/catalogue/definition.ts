import type { Limit, Recurrence } from '../limit.js'
import type { OwnerRole } from './owners.data.js'

/** A text in the three languages of the portal. */
export interface Words {
  readonly en: string
  readonly hi: string
  readonly ur: string
}

export type Language = keyof Words

/** What the catalogue says of one kind of clock. */
export interface ClockDefinition {
  readonly code: string
  readonly label: Words
  readonly limit: Limit
  /** Null for a limit that runs once. */
  readonly recurs: Recurrence | null
  /** How often the act is owed within the limit (two visits a month); stop the clock at the last of them. */
  readonly times: number
  /** The event that starts it. */
  readonly runsFrom: string
  /** Who must act, and so whose breach. */
  readonly owner: OwnerRole
  /** Section or rule. */
  readonly source: string
  readonly ifMissed: string | null
  /** READ in a public text, KNOWN generally and not yet checked against the gazette, HOUSE: this platform's own measure. */
  readonly confidence: 'READ' | 'KNOWN' | 'HOUSE'
  /** A WAIT holds somebody back until it has run out; its end is nobody's breach. */
  readonly nature: 'LIMIT' | 'WAIT'
  /** Recorded travel does not count. */
  readonly excludesJourney: boolean
  /** Warns earlier than the last quarter and the last six hours do; null: those are enough. */
  readonly warnBefore: Limit | null
  /** First and last day of force in India, of the start event; null: still in force. */
  readonly effectiveFrom: string
  readonly effectiveUntil: string | null
  /** What a developer or a lawyer has to know. */
  readonly note: string | null
}

type Optional =
  | 'recurs'
  | 'times'
  | 'ifMissed'
  | 'nature'
  | 'excludesJourney'
  | 'warnBefore'
  | 'effectiveUntil'
  | 'note'

/** How the data files write a definition: what is usual is left out. */
export type ClockEntry = Omit<ClockDefinition, Optional | 'code' | 'label'> &
  Partial<Pick<ClockDefinition, Optional>> & { readonly label: readonly [en: string, hi: string, ur: string] }

export const hours = (amount: number): Limit => ({ unit: 'HOURS', amount })
export const days = (amount: number): Limit => ({ unit: 'DAYS', amount })
export const workingDays = (amount: number): Limit => ({ unit: 'WORKING_DAYS', amount })
export const months = (amount: number): Limit => ({ unit: 'MONTHS', amount })

/** The first day in force of the laws that the data files name. */
export const IN_FORCE = {
  jjAct: '2016-01-15',
  modelRules: '2016-09-21',
  adoption: '2017-01-16',
  amendment: '2022-09-01',
  pocso: '2012-11-14',
  missing: '2013-05-10',
  house: '2000-01-01',
} as const
