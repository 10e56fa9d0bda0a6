import type { MissingAct, MissingStage } from './missing.rules.js'

/**
 * Who may do an act. A station acts on the reports that it holds; `ANY_STATION` is whichever police post sees the report
 * ("any unit" of domain reference 6.1); `RECEIVING_STATION` is the one to which it is offered. An order of the committee
 * arrives as an event (`COMMITTEE`).
 */
export type Actor = 'HOLDING_STATION' | 'ANY_STATION' | 'RECEIVING_STATION' | 'AHTU' | 'COMMITTEE'

/** What an act must be founded on besides a reason. */
export type Need = 'FIR' | 'DOCUMENT' | 'BOARD' | 'STATION' | 'SECOND_PERSON'

/** One line of the table: an act, the stages in which it may be done, who may do it, on what, and where it leads. */
export interface ActLine {
  readonly act: MissingAct
  readonly from: readonly MissingStage[]
  /** Null: the report stays in its stage. */
  readonly to: MissingStage | null
  readonly by: readonly Actor[]
  readonly needs: readonly Need[]
}

const SEARCHING = ['UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM'] as const
const SEARCHERS = ['ANY_STATION', 'AHTU'] as const
const WITH_ZERO_FIR = ['FIR_REGISTERED', 'UNDER_SEARCH'] as const

/**
 * The missing-child case (domain reference 6.1). Whatever is not in this table is refused, to everybody. Backward moves
 * are not in it: a child who goes missing again has a new report.
 */
export const ACTS: readonly ActLine[] = [
  // Before the FIR. None of the three ends is one officer's word alone.
  { act: 'REGISTER_FIR', from: ['REPORTED'], to: 'FIR_REGISTERED', by: ['HOLDING_STATION'], needs: ['FIR'] },
  { act: 'WITHDRAW', from: ['REPORTED'], to: 'WITHDRAWN', by: ['HOLDING_STATION'], needs: ['SECOND_PERSON'] },
  { act: 'CALL_DUPLICATE', from: ['REPORTED'], to: 'DUPLICATE', by: ['HOLDING_STATION'], needs: ['SECOND_PERSON'] },
  { act: 'CALL_FOUND', from: ['REPORTED'], to: 'ALREADY_FOUND', by: ['HOLDING_STATION'], needs: ['SECOND_PERSON'] },

  // A zero FIR is handed over; the first station holds it until the second accepts.
  { act: 'OFFER_HAND_OVER', from: WITH_ZERO_FIR, to: null, by: ['HOLDING_STATION'], needs: ['STATION'] },
  { act: 'RECALL_HAND_OVER', from: WITH_ZERO_FIR, to: null, by: ['HOLDING_STATION'], needs: [] },
  { act: 'ACCEPT_HAND_OVER', from: WITH_ZERO_FIR, to: null, by: ['RECEIVING_STATION'], needs: ['FIR'] },
  { act: 'RETURN_HAND_OVER', from: WITH_ZERO_FIR, to: null, by: ['RECEIVING_STATION'], needs: [] },

  // The search.
  { act: 'START_SEARCH', from: ['FIR_REGISTERED'], to: 'UNDER_SEARCH', by: ['HOLDING_STATION'], needs: [] },
  {
    act: 'HAND_TO_AHTU',
    from: ['UNDER_SEARCH'],
    to: 'WITH_AHTU',
    by: ['HOLDING_STATION', 'AHTU'],
    needs: ['DOCUMENT'],
  },
  { act: 'FILE_AHTU_REPORT', from: ['WITH_AHTU', 'LONG_TERM'], to: null, by: ['AHTU'], needs: ['DOCUMENT'] },
  { act: 'MAKE_LONG_TERM', from: ['WITH_AHTU'], to: 'LONG_TERM', by: ['AHTU'], needs: ['DOCUMENT'] },
  { act: 'REVIEW', from: ['LONG_TERM'], to: null, by: ['HOLDING_STATION', 'AHTU'], needs: ['DOCUMENT'] },

  // Traced: alive, dead, or grown up meanwhile.
  { act: 'TRACE', from: SEARCHING, to: 'TRACED', by: SEARCHERS, needs: [] },
  { act: 'TRACE_DECEASED', from: SEARCHING, to: 'TRACED_DECEASED', by: SEARCHERS, needs: ['DOCUMENT'] },
  { act: 'TRACE_ADULT', from: SEARCHING, to: 'TRACED_ADULT', by: SEARCHERS, needs: ['DOCUMENT'] },
  { act: 'PRODUCE', from: ['TRACED'], to: 'PRODUCED', by: ['ANY_STATION'], needs: ['BOARD'] },

  // The committee decides; the station records the number of its order, where the order did not come as an event.
  {
    act: 'PLACE_IN_CARE',
    from: ['PRODUCED'],
    to: 'IN_CARE',
    by: ['COMMITTEE', 'HOLDING_STATION'],
    needs: ['DOCUMENT'],
  },
  {
    act: 'RESTORE',
    from: ['PRODUCED', 'IN_CARE'],
    to: 'RESTORED',
    by: ['COMMITTEE', 'HOLDING_STATION'],
    needs: ['DOCUMENT'],
  },
  {
    act: 'CLOSE',
    from: ['RESTORED', 'TRACED_DECEASED', 'TRACED_ADULT'],
    to: 'CLOSED',
    by: ['HOLDING_STATION'],
    needs: ['DOCUMENT'],
  },
]
