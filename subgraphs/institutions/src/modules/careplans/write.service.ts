import { conflict, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { expectScope, expectVersion, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { planText, writePlanInput } from './careplans.input.js'

/** Writes a plan, or writes it anew: then it is a draft again, and waits for approval. */
export async function writePlan(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'careplan:write')
  const input = parsed(writePlanInput, raw)
  const repositories = repositoriesOf(unit)
  const [stay] = await repositories.placements.byIds([input.placementId])
  if (!stay) return refuseUnseen('stay')
  if (stay.dischargedAt) refuseField('placementId', say('planClosed'))
  await store(unit, repositories, stay, input)
  await repositories.placements.addStep(stay, { act: 'PLAN_WRITTEN', at: unit.now })
  const { stateCode, districtCode } = stay
  unit.audit({ act: 'plan.written', objectType: 'Placement', objectId: stay.id, stateCode, districtCode })
  return { __typename: 'WriteCarePlanOk' as const, placementId: stay.id }
}

async function store(
  unit: UnitOfWork,
  { plans }: Repositories,
  stay: { readonly id: string; readonly stateCode: string },
  input: ReturnType<typeof writePlanInput.parse>,
): Promise<void> {
  const words = planText.parse(input)
  const plan = await plans.lockOf(stay.id)
  if (!plan) return plans.add(stay.id, stay.stateCode, words, unit.now)
  if (input.expectedVersion === null) refuse(conflict(say('planWritten'), plan.version))
  expectVersion(plan, input.expectedVersion)
  await plans.rewrite(plan.id, words)
  await plans.change(plan.id, { status: 'DRAFT', approvedOn: null, filedOn: null }, unit.now)
}
