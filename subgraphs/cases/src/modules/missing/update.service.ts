import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { identityRow } from '../child/identity.input.js'
import { correctProfile } from '../matching/profile.service.js'
import { familyPart, personPart } from '../matching/told.rules.js'
import { refuseAct } from '../shared/changes.js'
import { parsed } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { lockedReport } from './allow.service.js'
import { type UpdateMissing, updateMissingInput } from './missing.input.js'

const CLOSED = 'The identity of this child is closed to this post.'

/** Changes what a report tells. The audit says which fields, never what stood in them. */
export async function updateMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(updateMissingInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const { missing, children, photos } = repositories
  const report = await lockedReport(repositories, input)
  const { missingSince, lastSeenDistrictCode, identity, photoUploadId } = input
  if (identity && !(await children.changeIdentity(report.childId, identityRow(identity)))) refuseAct(CLOSED)
  if (photoUploadId) await photos.attach(photoUploadId, report.childId, report.stateCode)
  const particulars = particularsOf(input)
  const telling = Object.keys(particulars).length > 0
  if (telling && !(await missing.changeParticulars(report.id, particulars))) refuseAct(CLOSED)
  await missing.change(
    report.id,
    { ...(missingSince ? { missingSince } : {}), ...(lastSeenDistrictCode ? { lastSeenDistrictCode } : {}) },
    unit.now,
  )
  const person = identity && { ...identity, marks: identity.identifyingMarks }
  await correctProfile(unit, report.id, {
    ...(person ? { ...personPart(person), ...familyPart(person) } : {}),
    ...(missingSince ? { missingDate: missingSince } : {}),
    ...(input.wearing === undefined ? {} : { clothing: input.wearing ?? '' }),
  })
  const { idempotencyKey: _key, reportId: _id, expectedVersion: _version, ...told } = input
  unit.audit({
    act: 'missing.updated',
    objectType: 'MissingReport',
    objectId: report.id,
    stateCode: report.stateCode,
    districtCode: report.districtCode,
    detail: { fields: Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [name])) },
  })
  return { __typename: 'UpdateMissingReportOk' as const, reportId: report.id }
}

function particularsOf({ lastSeenPlace, wearing, circumstances, informant }: UpdateMissing) {
  return {
    ...(lastSeenPlace === undefined ? {} : { lastSeenPlace }),
    ...(wearing === undefined ? {} : { wearing }),
    ...(circumstances === undefined ? {} : { circumstances }),
    ...(informant === undefined ? {} : { informant }),
  }
}
