import type { RoleCode, Viewer } from '@vatsalya/access'
import type { MISSING_ACTS, MISSING_STAGES } from '../../database/tables.js'
import { ACTS, type ActLine, type Actor } from './acts.data.js'

export type MissingStage = (typeof MISSING_STAGES)[number]
export type MissingAct = (typeof MISSING_ACTS)[number]

/** What decides about an act, besides the stage: who acts, and how that post stands to the report. */
export interface Standing {
  readonly role: RoleCode | null
  /** One of our own processes brings an order of the committee. */
  readonly service: boolean
  /** The post's office holds the report. */
  readonly holds: boolean
  /** The report is offered to the post's office. */
  readonly offered: boolean
}

/** Stages in which nobody knows where the child is. */
export const UNTRACED: readonly MissingStage[] = [
  'REPORTED',
  'FIR_REGISTERED',
  'UNDER_SEARCH',
  'WITH_AHTU',
  'LONG_TERM',
]

/** Stages that end the search. */
export const TRACED: readonly MissingStage[] = ['TRACED', 'TRACED_DECEASED', 'TRACED_ADULT']

/** Stages after which nothing happens to a report any more. */
export const ENDED: readonly MissingStage[] = ['CLOSED', 'WITHDRAWN', 'DUPLICATE', 'ALREADY_FOUND']

/** The line of the table for an act in a stage, or undefined: there is none. */
export function actLine(from: MissingStage, act: MissingAct): ActLine | undefined {
  return ACTS.find((line) => line.act === act && line.from.includes(from))
}

/** The line that takes a report from one stage to another, or undefined. */
export function transition(from: MissingStage, to: MissingStage): ActLine | undefined {
  return ACTS.find((line) => line.to === to && line.from.includes(from))
}

/** Whether a post that stands so to the report is one of the actors of a line. */
export function mayAct({ by }: ActLine, standing: Standing): boolean {
  return by.some((actor) => IS_ACTOR[actor](standing))
}

const IS_ACTOR: Readonly<Record<Actor, (standing: Standing) => boolean>> = {
  HOLDING_STATION: ({ role, holds }) => role === 'POLICE_STATION' && holds,
  ANY_STATION: ({ role }) => role === 'POLICE_STATION',
  RECEIVING_STATION: ({ role, offered }) => role === 'POLICE_STATION' && offered,
  AHTU: ({ role }) => role === 'AHTU',
  COMMITTEE: ({ service }) => service,
}

/** Lines that a post may follow on a report in this stage; a hand-over is answered only where one is open. */
export function nextActs(from: MissingStage, standing: Standing, handOver: HandOverState): ActLine[] {
  return ACTS.filter((line) => line.from.includes(from) && mayAct(line, standing) && fitsHandOver(line.act, handOver))
}

/** What decides which acts of a hand-over there are: whether the FIR is a zero FIR, and an offer waits. */
export interface HandOverState {
  readonly zeroFir: boolean
  readonly open: boolean
}

/** Whether an act of a hand-over has its object; true for every other act. */
export function fitsHandOver(act: MissingAct, { zeroFir, open }: HandOverState): boolean {
  if (act === 'OFFER_HAND_OVER') return zeroFir && !open
  return act.endsWith('_HAND_OVER') ? open : true
}

/** How a viewer stands to a report. `offeredTo`: office to which the report is offered now, if any. */
export function standingOf(
  { role, kind, jurisdiction }: Viewer,
  report: { readonly officeId: string },
  offeredTo: string | null,
): Standing {
  const { officeId } = jurisdiction
  return {
    role,
    service: kind === 'service',
    holds: officeId !== null && officeId === report.officeId,
    offered: officeId !== null && officeId === offeredTo,
  }
}
