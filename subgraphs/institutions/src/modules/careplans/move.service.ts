import { indianDay } from '@vatsalya/clocks'
import { isCalendarDate, type UnitOfWork } from '@vatsalya/subgraph-kit'
import type { CarePlanMove } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { expectScope, expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { movePlanInput } from './careplans.input.js'
import type { PlanRow } from './careplans.repository.js'
import { latestReview, mayMove, movedTo } from './careplans.rules.js'

const ACTS = {
  APPROVE: { step: 'PLAN_APPROVED', audit: 'plan.approved' },
  FILE: { step: 'PLAN_FILED', audit: 'plan.filed' },
  REVIEW: { step: 'PLAN_REVIEWED', audit: 'plan.reviewed' },
} as const

/** Approves, files or reviews a plan. Approval stops the 30 days; filing and each review set the day of the next one. */
export async function movePlan(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'careplan:write')
  const { placementId, expectedVersion, move, note, nextReviewOn } = parsed(movePlanInput, raw)
  const { placements, plans, clocks } = repositoriesOf(unit)
  if (!mayMove(unit.viewer, move)) refuseAct(say('headApproves'))
  const [stay] = await placements.byIds([placementId])
  const plan = stay && (await plans.lockOf(placementId))
  if (!stay || !plan) return refuseUnseen('plan')
  expectVersion(plan, expectedVersion)
  const to = movedTo(plan.status, move)
  if (!to) return refuseField('move', say('planElsewhere'))
  await plans.change(plan.id, { status: to, ...daysOf(move, nextReviewOn, indianDay(unit.now)) }, unit.now)
  if (move === 'APPROVE') {
    await clocks.advance(stay.id, ['CARE_PLAN'], { type: 'stopped', at: unit.now.toISOString() })
    await placements.keepPlanDue(stay.id, null)
  }
  await placements.addStep(stay, { act: ACTS[move].step, note, at: unit.now })
  const { stateCode, districtCode } = stay
  unit.audit({ act: ACTS[move].audit, objectType: 'Placement', objectId: stay.id, stateCode, districtCode })
  return { __typename: 'MoveCarePlanOk' as const, placementId: stay.id }
}

/** Days that an act writes into a plan. */
function daysOf(move: CarePlanMove, nextReviewOn: string | null, today: string): Partial<PlanRow> {
  if (move === 'APPROVE') return { approvedOn: today }
  if (!nextReviewOn || !isCalendarDate(nextReviewOn)) return refuseField('nextReviewOn', say('reviewDay'))
  if (nextReviewOn <= today) refuseField('nextReviewOn', say('reviewAfterToday'))
  if (nextReviewOn > latestReview(today)) refuseField('nextReviewOn', say('reviewInThree'))
  return move === 'FILE' ? { filedOn: today, nextReviewOn } : { nextReviewOn }
}
