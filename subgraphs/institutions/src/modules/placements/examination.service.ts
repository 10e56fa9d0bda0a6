import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { expectScope, expectVersion, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { examinationInput } from './placements.input.js'

/** A doctor has seen the child: the 24 hours stop. What was found is no part of this record. */
export async function recordExamination(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'institution:admit')
  const { placementId, expectedVersion, examinedAt, document } = parsed(examinationInput(unit.now), raw)
  const { placements, clocks } = repositoriesOf(unit)
  const stay = await placements.lock(placementId)
  if (!stay) return refuseUnseen('stay')
  expectVersion(stay, expectedVersion)
  if (stay.medicalAt) refuseField('placementId', say('examinedAlready'))
  if (stay.dischargedAt) refuseField('placementId', say('leftAlready'))
  if (examinedAt < stay.admittedAt) refuseField('examinedAt', say('beforeAdmission'))
  await placements.change(stay.id, { medicalAt: examinedAt }, unit.now)
  await placements.addStep(stay, { act: 'EXAMINED', document, at: examinedAt })
  await clocks.advance(stay.id, ['SAA_MEDICAL'], { type: 'stopped', at: examinedAt.toISOString() })
  const { stateCode, districtCode } = stay
  unit.audit({ act: 'child.examined', objectType: 'Placement', objectId: stay.id, stateCode, districtCode })
  return { __typename: 'RecordExaminationOk' as const, placementId: stay.id }
}
