import { may, type Viewer } from '@vatsalya/access'
import type { ClockCode } from '@vatsalya/clocks'
import type { SIGHTING_OUTCOMES, SIGHTING_STAGES, SIGHTING_URGENCIES } from '../../database/tables.js'
import type { ReportOutcome, ReportStage } from '../../generated/types.js'
import { say } from '../../messages/index.js'

export type SightingStage = (typeof SIGHTING_STAGES)[number]
export type SightingOutcome = (typeof SIGHTING_OUTCOMES)[number]
export type SightingUrgency = (typeof SIGHTING_URGENCIES)[number]

/** The queue of the desk, most urgent first. */
export const URGENCY_ORDER: readonly SightingUrgency[] = ['URGENT', 'HIGH', 'NORMAL']

/** Steps of a sighting (domain reference 6.3). A held one is looked at by a person, never dropped by a machine. */
const STEPS: Readonly<Record<SightingStage, readonly SightingStage[]>> = {
  SUBMITTED: ['SCREENED', 'SUPERVISOR', 'ASSIGNED', 'CLOSED'],
  HELD: ['SCREENED', 'SUPERVISOR', 'ASSIGNED', 'CLOSED'],
  SCREENED: ['SUPERVISOR', 'ASSIGNED', 'CLOSED'],
  // The supervisor agrees that the report is false, or sends it back to the desk.
  SUPERVISOR: ['SCREENED', 'CLOSED'],
  // Assigned anew where another unit has to go.
  ASSIGNED: ['ASSIGNED', 'REVISIT', 'CLOSED'],
  REVISIT: ['ASSIGNED', 'CLOSED'],
  CLOSED: [],
}

export function nextStages(from: SightingStage): SightingStage[] {
  return [...STEPS[from]]
}

export function mayMove(from: SightingStage, to: SightingStage): boolean {
  return STEPS[from].includes(to)
}

/**
 * Why a sighting in this stage cannot be closed with this outcome, or null. Nobody was met where nobody was sent; a place
 * where nobody was found is visited once more; what is false is said by a supervisor, who says nothing else.
 */
export function outcomeFault(from: SightingStage, outcome: SightingOutcome): string | null {
  const visited = from === 'ASSIGNED' || from === 'REVISIT'
  if (outcome === 'CHILD_MET' && !visited) return say('sendUnitFirst')
  if (outcome === 'NOT_FOUND' && from !== 'REVISIT') return say('sendUnitTwice')
  if (outcome === 'SPAM' && from !== 'SUPERVISOR') return say('supervisorFirst')
  return from === 'SUPERVISOR' && outcome !== 'SPAM' ? say('backOrFalse') : null
}

/** Whether a viewer may decide about a sighting that somebody called false: another person, with that duty. */
export function maySupervise(viewer: Viewer, sighting: { readonly flaggedBy: string | null }): boolean {
  return may(viewer, 'case:confirm') && viewer.personId !== null && viewer.personId !== sighting.flaggedBy
}

/** Clocks by the stage that a sighting enters. */
export function clockOfStage(to: SightingStage, urgency: SightingUrgency): ClockCode | null {
  if (to === 'SUBMITTED' || to === 'HELD') return urgency === 'URGENT' ? 'SIGHTING_URGENT' : 'SIGHTING_SCREEN'
  return to === 'ASSIGNED' ? 'SIGHTING_OUTCOME' : null
}

/** Clocks that end when a sighting goes on: the desk's with any step, the unit's with the outcome. */
export const CLOCKS_OF_DESK = ['SIGHTING_URGENT', 'SIGHTING_SCREEN'] as const satisfies readonly ClockCode[]
export const CLOCKS_OF_UNIT = ['SIGHTING_OUTCOME'] as const satisfies readonly ClockCode[]

/** What stands for the desk of a district as holder of a clock, before a unit is named. */
export const DISTRICT_DESK = '00000000-0000-0000-0000-000000000000'

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
  SUPERVISOR: 'BEING_CHECKED',
  ASSIGNED: 'WITH_A_UNIT',
  REVISIT: 'WITH_A_UNIT',
  CLOSED: 'CLOSED',
} as const satisfies Record<SightingStage, ReportStage>

/** What the reporter is told of an outcome: never the child's record, nor that it was called false. */
export const PUBLIC_OUTCOME: Readonly<Record<SightingOutcome, ReportOutcome>> = {
  CHILD_MET: 'CHILD_LOOKED_AFTER',
  MATCHED_TO_MISSING: 'HELPED_A_SEARCH',
  NOT_FOUND: 'CHILD_NOT_FOUND',
  NO_CONCERN: 'NO_CONCERN',
  DUPLICATE: 'TOLD_BY_OTHERS_TOO',
  SPAM: 'NOT_FOLLOWED_UP',
}
