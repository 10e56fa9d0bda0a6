import type { SIGHTING_OUTCOMES, SIGHTING_STAGES, SIGHTING_URGENCIES } from '../../database/tables.js'
import type { ReportStage } from '../../generated/types.js'

export type SightingStage = (typeof SIGHTING_STAGES)[number]
export type SightingOutcome = (typeof SIGHTING_OUTCOMES)[number]
export type SightingUrgency = (typeof SIGHTING_URGENCIES)[number]

/** The queue of the desk, most urgent first. */
export const URGENCY_ORDER: readonly SightingUrgency[] = ['URGENT', 'HIGH', 'NORMAL']

/** Steps of a sighting (domain reference 6.3). A held one is looked at by a person, never dropped by a machine. */
const STEPS: Readonly<Record<SightingStage, readonly SightingStage[]>> = {
  SUBMITTED: ['SCREENED', 'ASSIGNED', 'CLOSED'],
  HELD: ['SCREENED', 'ASSIGNED', 'CLOSED'],
  SCREENED: ['ASSIGNED', 'CLOSED'],
  // Assigned anew where another unit has to go.
  ASSIGNED: ['ASSIGNED', 'CLOSED'],
  CLOSED: [],
}

/** Outcomes that need somebody to have gone and looked. */
const ON_THE_SPOT: readonly SightingOutcome[] = ['CHILD_MET', 'NOT_FOUND']

export function nextStages(from: SightingStage): SightingStage[] {
  return [...STEPS[from]]
}

export function mayMove(from: SightingStage, to: SightingStage): boolean {
  return STEPS[from].includes(to)
}

/** Whether a sighting in this stage can be closed with this outcome: nobody was met where nobody was sent. */
export function fitsOutcome(from: SightingStage, outcome: SightingOutcome): boolean {
  return from === 'ASSIGNED' || !ON_THE_SPOT.includes(outcome)
}

const YOUNG = 6

/** First guess of how urgent a sighting is; the desk may say otherwise. */
export function urgencyOf(seen: { readonly ageTo: number | null; readonly posterId: string | null }): SightingUrgency {
  if (seen.posterId !== null) return 'URGENT'
  return seen.ageTo !== null && seen.ageTo <= YOUNG ? 'HIGH' : 'NORMAL'
}

/** What the reporter is told of a stage. */
export const PUBLIC_STAGE = {
  SUBMITTED: 'RECEIVED',
  HELD: 'RECEIVED',
  SCREENED: 'BEING_CHECKED',
  ASSIGNED: 'WITH_A_UNIT',
  CLOSED: 'CLOSED',
} as const satisfies Record<SightingStage, ReportStage>

/** What the reporter is told of an outcome: general words, never the child's record. */
export const PUBLIC_OUTCOME: Readonly<Record<SightingOutcome, string>> = {
  CHILD_MET: 'A unit met the child and saw to it that it is looked after.',
  MATCHED_TO_MISSING: 'Your report helped in a search that was already going on.',
  NOT_FOUND: 'A unit went to the place and did not find the child.',
  NO_CONCERN: 'The report was checked; no child needed protection.',
  DUPLICATE: 'Somebody else had told of the same; both reports were checked together.',
  SPAM: 'The report could not be followed up.',
}
