import { may, type Viewer } from '@vatsalya/access'
import type { CarePlanMove, CarePlanStatus } from '../../generated/types.js'

/** How a plan is stored; REVIEW_DUE follows from the day. */
export interface StoredPlan {
  readonly status: 'DRAFT' | 'APPROVED' | 'ACTIVE' | 'CLOSED'
  readonly nextReviewOn: string | null
}

/** How a plan stands on a day in India ("2026-11-24"). */
export function planStatus({ status, nextReviewOn }: StoredPlan, today: string): CarePlanStatus {
  return status === 'ACTIVE' && nextReviewOn !== null && nextReviewOn <= today ? 'REVIEW_DUE' : status
}

/** From which stored status each act leads to which (domain reference 6.7). */
const MOVES = {
  APPROVE: { from: 'DRAFT', to: 'APPROVED' },
  FILE: { from: 'APPROVED', to: 'ACTIVE' },
  REVIEW: { from: 'ACTIVE', to: 'ACTIVE' },
} as const satisfies Record<CarePlanMove, { from: StoredPlan['status']; to: StoredPlan['status'] }>

const ALL: readonly CarePlanMove[] = ['APPROVE', 'FILE', 'REVIEW']

/** Status to which an act leads; null where the plan does not stand so. */
export function movedTo(status: StoredPlan['status'], move: CarePlanMove): StoredPlan['status'] | null {
  return MOVES[move].from === status ? MOVES[move].to : null
}

/** Whether a post may do an act at all: the head of the home approves, whoever writes plans files and reviews them. */
export function mayMove(viewer: Viewer, move: CarePlanMove): boolean {
  return may(viewer, 'careplan:write') && (move !== 'APPROVE' || may(viewer, 'institution:admit'))
}

/** Acts that a post may do on a plan now. */
export function nextMoves(plan: StoredPlan, viewer: Viewer): CarePlanMove[] {
  return ALL.filter((move) => movedTo(plan.status, move) !== null && mayMove(viewer, move))
}

/** Latest day of the next review: three months on (quarterly, domain reference 6.7). */
export function latestReview(today: string): string {
  const at = new Date(`${today}T00:00:00Z`)
  const month = at.getUTCMonth() + 3
  const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const day = Math.min(at.getUTCDate(), last)
  return new Date(Date.UTC(at.getUTCFullYear(), month, day)).toISOString().slice(0, 10)
}
