import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { expectVersion, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { journeyed, journeyOf } from '../shared/journey.js'
import { expectOffice } from '../shared/offices.js'
import { repositoriesOf } from '../shared/unit.js'
import { produceFoundInput } from './found.input.js'

/** The child stands before the committee: its clock stops, and the boards are told. */
export async function produceFound(unit: UnitOfWork, raw: unknown) {
  const input = parsed(produceFoundInput(unit.now), raw)
  const { found, clocks } = repositoriesOf(unit)
  const record = await found.lock(input.recordId)
  if (!record) refuseUnseen('record')
  expectVersion(record, input.expectedVersion)
  if (record.stage === 'PRODUCED') refuseField('recordId', say('producedAlready'))
  const { producedAt, boardId } = input
  if (producedAt < record.receivedAt) refuseField('producedAt', say('beforeReceived'))
  // A found child is one in need of care until a body says otherwise; another State's body has no say.
  await expectOffice(unit, 'boardId', { id: boardId, kinds: ['CWC', 'JJB'], stateCode: record.stateCode })
  const journey = journeyOf(input, { from: record.receivedAt, to: producedAt })
  if (journey) await clocks.advance(record.id, ['CNCP_PRODUCE'], journeyed(journey, unit.now), 'departedAt')
  await clocks.advance(record.id, ['CNCP_PRODUCE'], { type: 'stopped', at: producedAt.toISOString() }, 'producedAt')
  await found.change(record.id, { stage: 'PRODUCED', producedAt, boardId }, unit.now)
  unit.audit({
    act: 'found.produced',
    objectType: 'FoundRecord',
    objectId: record.id,
    stateCode: record.stateCode,
    districtCode: record.districtCode,
    detail: { boardId },
  })
  await unit.announce('ChildProduced', { childId: record.childId, boardId })
  return { __typename: 'ProduceFoundChildOk' as const, recordId: record.id }
}
