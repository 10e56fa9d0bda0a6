import { conflict, notAllowed, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import type { GateRow } from '../gate/gate.repository.js'
import { impediment } from '../gate/gate.rules.js'
import type { HomeRow } from '../homes/homes.repository.js'
import { expectScope, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { type Admit, admitInput } from './placements.input.js'

/** The child comes in, on the order that waits at the gate, where the law and the beds allow it (Form 41). */
export async function admit(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'institution:admit')
  const input = parsed(admitInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const order = await repositories.gate.lock(input.gateOrderId)
  if (order?.direction !== 'IN') return refuseUnseen('order')
  if (order.doneAt) refuse(conflict(say('orderDone')))
  const home = await repositories.homes.lock(order.homeId)
  if (!home) return refuseUnseen('home')
  if (input.admittedAt < order.issuedAt) refuseField('admittedAt', say('beforeOrder'))
  const child = known(order, input)
  await checkGate(unit, repositories, home, { ...order, ...child })
  const placementId = await enter(unit, repositories, home, order, { ...input, ...child })
  await repositories.gate.close(order.id, 'ADMITTED', placementId, unit.now)
  await tell(unit, home, order, placementId)
  return { __typename: 'AdmitChildOk' as const, placementId }
}

/** What the papers tell goes before what the home records; one of them must tell it. */
function known(order: GateRow, input: Admit) {
  const sex = order.sex ?? input.sex
  const ageYears = order.ageYears ?? input.ageYears
  if (sex === null) return refuseField('sex', say('recordHere'))
  if (ageYears === null) return refuseField('ageYears', say('recordHere'))
  return { sex, ageYears }
}

async function checkGate(
  unit: UnitOfWork,
  { homes, gate }: Repositories,
  home: HomeRow,
  order: GateRow,
): Promise<void> {
  const [counts] = await homes.counts([home.id], unit.now)
  const elsewhere = await gate.onAnotherRoll(order.childId, home.id)
  const against = impediment({ ...home, occupancy: counts?.occupancy ?? 0 }, order, elsewhere, unit.now)
  if (against) refuse(notAllowed(against))
}

type Told = Pick<Admit, 'admittedAt' | 'medicalAt' | 'broughtBy' | 'belongings'> & {
  readonly sex: NonNullable<Admit['sex']>
  readonly ageYears: number
}

/** Begins the stay, with its clocks: the doctor within 24 hours, the care plan within 30 days. */
async function enter(unit: UnitOfWork, repositories: Repositories, home: HomeRow, order: GateRow, told: Told) {
  const { placements, clocks } = repositories
  const { id: homeId, stateCode, districtCode, officeId } = home
  const { admittedAt, medicalAt, broughtBy, belongings } = told
  if (order.caseKind === null) throw new Error('a gate that let in a child of no kind')
  const holder = { officeId, stateCode, districtCode }
  const id = await placements.add(
    {
      ...holder,
      homeId,
      childId: order.childId,
      caseKind: order.caseKind,
      sex: told.sex,
      ageAtAdmission: told.ageYears,
      orderId: order.orderId,
      orderNumber: order.orderNumber,
      orderKind: order.kind,
      boardId: order.boardId,
      admittedAt,
      medicalAt,
    },
    unit.now,
  )
  await clocks.start('STAY', id, 'SAA_MEDICAL', holder, admittedAt)
  const plan = await clocks.start('STAY', id, 'CARE_PLAN', holder, admittedAt)
  await placements.keepPlanDue(id, plan.dueAt)
  const note = belongings
    ? say.kept('kept.broughtWith', { who: broughtBy, belongings })
    : say.kept('kept.brought', { who: broughtBy })
  await placements.addStep({ id, stateCode }, { act: 'ADMITTED', document: order.orderNumber, note, at: admittedAt })
  if (medicalAt) {
    await clocks.advance(id, ['SAA_MEDICAL'], { type: 'stopped', at: medicalAt.toISOString() })
    await placements.addStep({ id, stateCode }, { act: 'EXAMINED', at: medicalAt })
  }
  return id
}

async function tell(unit: UnitOfWork, home: HomeRow, order: GateRow, placementId: string): Promise<void> {
  const { id: institutionId, stateCode, districtCode } = home
  const { childId, orderId, orderNumber } = order
  unit.audit({
    act: 'child.admitted',
    objectType: 'Placement',
    objectId: placementId,
    stateCode,
    districtCode,
    detail: { childId, institutionId, orderNumber },
  })
  await unit.announce('ChildAdmitted', { childId, placementId, institutionId, stateCode, districtCode, orderId })
}
