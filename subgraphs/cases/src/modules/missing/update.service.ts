import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { bornAboutFromBirthDate } from '../child/age.rules.js'
import { childsAgeOn } from '../child/age.service.js'
import { changedIdentity } from '../child/identity.input.js'
import { keepReplaced, knownNow } from '../correction/keep.service.js'
import { correctProfile } from '../matching/profile.service.js'
import { familyPart, personPart } from '../matching/told.rules.js'
import { refuseAct } from '../shared/changes.js'
import { parsed } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { lockedReport } from './allow.service.js'
import { type UpdateMissing, updateMissingInput } from './missing.input.js'
import type { ReportRow } from './missing.repository.js'

/**
 * Changes what a report tells, and keeps what stood there with the reason (`past_fact`). The audit says which fields,
 * never what stood in them.
 */
export async function updateMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(updateMissingInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const { missing, photos } = repositories
  const report = await lockedReport(repositories, input)
  const { lastSeenDistrictCode, photoUploadId, identity } = input
  const before = await knownNow(repositories, report)
  const days = await changeOfDays(unit, repositories, report, input)
  if (photoUploadId) await photos.attach(photoUploadId, report.childId, report.stateCode)
  const particulars = particularsOf(input)
  const telling = Object.keys(particulars).length > 0
  if (telling && !(await missing.changeParticulars(report.id, particulars))) refuseAct(say('identityClosed'))
  await missing.change(report.id, { ...days, ...(lastSeenDistrictCode ? { lastSeenDistrictCode } : {}) }, unit.now)
  await keepReplaced(unit, repositories, report, before, input.reason)
  const person = identity && { ...identity, marks: identity.identifyingMarks }
  await correctProfile(unit, report.id, {
    ...(person ? { ...personPart(person), ...familyPart(person) } : {}),
    ...(days.missingSince === undefined ? {} : { missingDate: days.missingSince }),
    ...(days.ageAtMissing === undefined ? {} : { ageAtMissing: days.ageAtMissing }),
    ...(input.wearing === undefined ? {} : { clothing: input.wearing ?? '' }),
  })
  const { idempotencyKey: _key, reportId: _id, expectedVersion: _version, reason: _reason, ...told } = input
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

/**
 * Changes the identity, and what follows from days: a corrected birth date or day of missing must still make a child,
 * as at registration, and its age is counted anew.
 */
async function changeOfDays(unit: UnitOfWork, { children }: Repositories, report: ReportRow, input: UpdateMissing) {
  const { identity, missingSince = report.missingSince } = input
  const [[child], [known]] = await Promise.all([
    children.byIds([report.childId]),
    children.identities([report.childId]),
  ])
  if (!child) throw new Error('a report without its child')
  if (identity) {
    if (!known || !(await children.changeIdentity(child.id, changedIdentity(known, identity))))
      refuseAct(say('identityClosed'))
  }
  const told = identity?.birthDate
  const born = told === undefined ? (known?.birthDate ?? child.bornAbout) : (told ?? child.bornAbout)
  if (told === undefined && input.missingSince === undefined) return {}
  if (told) {
    const ageAtMissing = childsAgeOn(told, missingSince, 'identity.birthDate')
    await children.change(child.id, { bornAbout: bornAboutFromBirthDate(told), ageBasis: 'BIRTH_DATE' }, unit.now)
    return { missingSince, ageAtMissing }
  }
  if (told === null) await children.change(child.id, { ageBasis: 'STATED' }, unit.now)
  return born ? { missingSince, ageAtMissing: childsAgeOn(born, missingSince, 'missingSince') } : { missingSince }
}

function particularsOf({ lastSeenPlace, wearing, circumstances, informant }: UpdateMissing) {
  return {
    ...(lastSeenPlace === undefined ? {} : { lastSeenPlace }),
    ...(wearing === undefined ? {} : { wearing }),
    ...(circumstances === undefined ? {} : { circumstances }),
    ...(informant === undefined ? {} : { informant }),
  }
}
