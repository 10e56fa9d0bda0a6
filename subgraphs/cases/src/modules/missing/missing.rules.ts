import type { RoleCode } from '@vatsalya/access'
import type { ClockCode } from '@vatsalya/clocks'
import type { MISSING_STAGES } from '../../database/tables.js'

export type MissingStage = (typeof MISSING_STAGES)[number]

/** What a step must be founded on: a numbered document, or the committee or Board before which the child stands. */
export type Foundation = 'document' | 'board'

/** One allowed step of a missing-child case (domain reference 6.1). Whatever is not in the table is refused. */
export interface Transition {
  readonly from: MissingStage
  readonly to: MissingStage
  readonly by: readonly RoleCode[]
  readonly needs: readonly Foundation[]
}

const STATION = ['POLICE_STATION'] as const
const SEARCHERS = ['POLICE_STATION', 'AHTU'] as const

const step = (
  from: MissingStage,
  to: MissingStage,
  by: readonly RoleCode[],
  needs: readonly Foundation[] = [],
): Transition => ({ from, to, by, needs })

/** Backward moves are not in it: a child who goes missing again has a new report. */
export const TRANSITIONS: readonly Transition[] = [
  step('REPORTED', 'FIR_REGISTERED', STATION),
  step('FIR_REGISTERED', 'UNDER_SEARCH', STATION),
  step('UNDER_SEARCH', 'WITH_AHTU', SEARCHERS, ['document']),
  step('UNDER_SEARCH', 'TRACED', SEARCHERS),
  step('WITH_AHTU', 'TRACED', SEARCHERS),
  step('UNDER_SEARCH', 'TRACED_DECEASED', SEARCHERS, ['document']),
  step('WITH_AHTU', 'TRACED_DECEASED', SEARCHERS, ['document']),
  step('UNDER_SEARCH', 'TRACED_ADULT', SEARCHERS, ['document']),
  step('WITH_AHTU', 'TRACED_ADULT', SEARCHERS, ['document']),
  step('TRACED', 'PRODUCED', STATION, ['board']),
  // The committee decides; the station records the number of its order, where the order did not come as an event.
  step('PRODUCED', 'IN_CARE', STATION, ['document']),
  step('PRODUCED', 'RESTORED', STATION, ['document']),
  step('IN_CARE', 'RESTORED', STATION, ['document']),
  step('RESTORED', 'CLOSED', STATION, ['document']),
  step('TRACED_DECEASED', 'CLOSED', STATION, ['document']),
  step('TRACED_ADULT', 'CLOSED', STATION, ['document']),
]

/** Stages in which nobody knows where the child is. */
export const UNTRACED: readonly MissingStage[] = ['REPORTED', 'FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU']

/** Stages that end the search. */
export const TRACED: readonly MissingStage[] = ['TRACED', 'TRACED_DECEASED', 'TRACED_ADULT']

/** The step between two stages, or undefined: there is none. */
export function transition(from: MissingStage, to: MissingStage): Transition | undefined {
  return TRANSITIONS.find((candidate) => candidate.from === from && candidate.to === to)
}

/** Stages to which a post of this role may take a report that is in `from`. */
export function nextStages(from: MissingStage, role: RoleCode | null): MissingStage[] {
  return TRANSITIONS.filter((candidate) => candidate.from === from && role && candidate.by.includes(role)).map(
    ({ to }) => to,
  )
}

/** Clocks that end with a stage, and clocks that begin with it. */
export interface StageClocks {
  readonly stops: readonly ClockCode[]
  readonly starts: readonly ClockCode[]
}

const SEARCH_CLOCKS = ['MISSING_FIR', 'MISSING_AHTU', 'MISSING_AHTU_REPORT'] as const
const nothing: StageClocks = { stops: [], starts: [] }
const searchEnds: StageClocks = { stops: SEARCH_CLOCKS, starts: [] }

/** Statutory clocks by stage (domain reference 4.2, 6.1). */
export const CLOCKS_OF_STAGE: Readonly<Record<MissingStage, StageClocks>> = {
  REPORTED: { stops: [], starts: ['MISSING_FIR'] },
  FIR_REGISTERED: { stops: ['MISSING_FIR'], starts: ['MISSING_AHTU'] },
  UNDER_SEARCH: nothing,
  WITH_AHTU: { stops: ['MISSING_AHTU'], starts: ['MISSING_AHTU_REPORT'] },
  TRACED: { stops: SEARCH_CLOCKS, starts: ['CNCP_PRODUCE'] },
  TRACED_DECEASED: searchEnds,
  TRACED_ADULT: searchEnds,
  PRODUCED: { stops: ['CNCP_PRODUCE'], starts: [] },
  IN_CARE: nothing,
  RESTORED: nothing,
  CLOSED: nothing,
}
