import type { ClockCode } from '@vatsalya/clocks'
import type { MissingAct, MissingStage } from './missing.rules.js'

/** Clocks that end with a stage, and clocks that begin with it. */
export interface StageClocks {
  readonly stops: readonly ClockCode[]
  readonly starts: readonly ClockCode[]
}

const SEARCH_CLOCKS = [
  'MISSING_FIR',
  'MISSING_AHTU',
  'MISSING_AHTU_REPORT',
  'MISSING_REVIEW',
  'SEARCH_FOLLOW_UP',
  'ZERO_FIR_ACCEPT',
] as const
const nothing: StageClocks = { stops: [], starts: [] }
const searchEnds: StageClocks = { stops: SEARCH_CLOCKS, starts: [] }

/** Clocks by the stage that a report enters (domain reference 4.2, 6.1). */
export const CLOCKS_OF_STAGE: Readonly<Record<MissingStage, StageClocks>> = {
  REPORTED: { stops: [], starts: ['MISSING_FIR'] },
  FIR_REGISTERED: { stops: ['MISSING_FIR'], starts: ['MISSING_AHTU'] },
  UNDER_SEARCH: nothing,
  WITH_AHTU: { stops: ['MISSING_AHTU'], starts: ['MISSING_AHTU_REPORT'] },
  LONG_TERM: { stops: ['SEARCH_FOLLOW_UP'], starts: ['MISSING_REVIEW'] },
  TRACED: { stops: SEARCH_CLOCKS, starts: ['CNCP_PRODUCE'] },
  TRACED_DECEASED: searchEnds,
  TRACED_ADULT: searchEnds,
  PRODUCED: { stops: ['CNCP_PRODUCE'], starts: [] },
  IN_CARE: nothing,
  RESTORED: nothing,
  CLOSED: nothing,
  WITHDRAWN: searchEnds,
  DUPLICATE: searchEnds,
  ALREADY_FOUND: searchEnds,
}

/** Recurring duties that an act fulfils: its clock stops, and the next period begins. */
export const CLOCK_OF_DUTY: Partial<Readonly<Record<MissingAct, ClockCode>>> = {
  FILE_AHTU_REPORT: 'MISSING_AHTU_REPORT',
  REVIEW: 'MISSING_REVIEW',
}
