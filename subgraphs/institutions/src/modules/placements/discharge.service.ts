import { indianDay } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import type { GateRow } from '../gate/gate.repository.js'
import { expectScope, expectVersion, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { dischargeInput } from './placements.input.js'
import type { PlacementRow } from './placements.repository.js'
import { missingFrom } from './placements.rules.js'

/** The child leaves (Form 44): restored, transferred or released on an order, or as life goes, in words. */
export async function discharge(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'institution:admit')
  const input = parsed(dischargeInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const stay = await repositories.placements.lock(input.placementId)
  if (!stay) return refuseUnseen('stay')
  expectVersion(stay, input.expectedVersion)
  if (stay.dischargedAt) refuseField('placementId', say('leftAlready'))
  const { reason, dischargedAt, handedTo, note } = input
  const missing = missingFrom(input)
  if (missing) refuseField(missing.path, missing.message)
  if (dischargedAt < stay.admittedAt) refuseField('dischargedAt', say('beforeAdmission'))
  const order = input.gateOrderId ? await orderOf(repositories, stay, input.gateOrderId) : null

  await repositories.placements.change(stay.id, { dischargedAt, dischargeReason: reason, planDueAt: null }, unit.now)
  await repositories.placements.addStep(stay, {
    act: 'DISCHARGED',
    document: order?.orderNumber ?? null,
    note:
      [handedTo ? say.kept('kept.handedTo', { who: handedTo }) : null, note]
        .filter((text) => text !== null)
        .join(' ') || null,
    at: dischargedAt,
  })
  await repositories.gate.closeOut(stay.id, unit.now)
  await repositories.clocks.advance(stay.id, ['CARE_PLAN', 'SAA_MEDICAL'], {
    type: 'stopped',
    at: dischargedAt.toISOString(),
  })
  await repositories.plans.closeOf(stay.id, unit.now)
  await tell(unit, stay, order, reason)
  return { __typename: 'DischargeChildOk' as const, placementId: stay.id }
}

async function orderOf({ gate }: Repositories, stay: PlacementRow, id: string): Promise<GateRow> {
  const order = await gate.lock(id)
  if (order?.direction !== 'OUT' || order.placementId !== stay.id || order.doneAt) {
    return refuseField('gateOrderId', say('noOrderWaits'))
  }
  return order
}

async function tell(unit: UnitOfWork, stay: PlacementRow, order: GateRow | null, reason: string): Promise<void> {
  const { id: placementId, homeId: institutionId, childId, stateCode, districtCode } = stay
  unit.audit({
    act: 'child.discharged',
    objectType: 'Placement',
    objectId: placementId,
    stateCode,
    districtCode,
    detail: { childId, institutionId, reason, day: indianDay(unit.now) },
  })
  const orderId = order?.orderId ?? null
  await unit.announce('ChildDischarged', { childId, placementId, institutionId, stateCode, districtCode, orderId })
}
