import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { bornAboutFromAge, bornAboutFromBirthDate, yearsBetween } from '../child/age.rules.js'
import { identityRow } from '../child/identity.input.js'
import { keepProfile } from '../matching/profile.service.js'
import { toldMissing } from '../matching/told.rules.js'
import { refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField, stateOf } from '../shared/input.js'
import { ownPlace, type Repositories, repositoriesOf } from '../shared/unit.js'
import { type RegisterMissing, registerMissingInput } from './missing.input.js'
import { UNTRACED } from './missing.rules.js'
import { startStageClocks } from './stage-clocks.js'

/** Registers a report at the acting post's station, with a new child or a new episode of one on record. */
export async function registerMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerMissingInput(unit.now), raw)
  const holder = ownPlace(unit)
  const ageAtMissing = ageOf(input)
  const repositories = repositoriesOf(unit)
  const childId = input.childId
    ? await childOnRecord(repositories, input.childId)
    : await newChild(unit, repositories, input, holder.stateCode)

  const { id, reportNumber } = await repositories.missing.add(
    {
      ...holder,
      childId,
      source: input.source,
      registeredAt: unit.now,
      missingSince: input.missingSince,
      ageAtMissing,
      lastSeenDistrictCode: input.lastSeenDistrictCode,
    },
    unit.now,
  )
  // The door comes before everything that is seen through it.
  await repositories.children.openDoor({ childId, basis: 'MISSING', sourceId: id, ...holder, since: unit.now })
  const { lastSeenPlace, wearing, circumstances, informant } = input
  await repositories.missing.addParticulars({
    reportId: id,
    childId,
    stateCode: holder.stateCode,
    lastSeenPlace,
    wearing,
    circumstances,
    informant,
  })
  const report = { id, ...holder }
  await repositories.missing.addStage(report, {
    from: null,
    to: 'REPORTED',
    act: null,
    at: unit.now,
    reason: null,
    document: null,
  })
  await startStageClocks(repositories, report, 'REPORTED', unit.now, unit.now)
  if (input.photoUploadId) await repositories.photos.attach(input.photoUploadId, childId, holder.stateCode)

  const { missingSince, sex } = input
  const person = { ...input.identity, marks: input.identity.identifyingMarks }
  const told = toldMissing(sex, person, { missingSince, ageAtMissing, wearing }, holder)
  await keepProfile(unit, { subjectId: id, side: 'MISSING', childId, ...holder, told })

  unit.audit({
    act: 'missing.registered',
    objectType: 'MissingReport',
    objectId: id,
    stateCode: holder.stateCode,
    districtCode: holder.districtCode,
    detail: { reportNumber, childId, lastSeenState: stateOf(input.lastSeenDistrictCode) },
  })
  const { stateCode, districtCode } = holder
  await unit.announce('ChildRegisteredMissing', { childId, reportId: id, stateCode, districtCode })
  return { __typename: 'RegisterMissingChildOk' as const, reportId: id }
}

/** Age in years on the day when the child went missing. */
function ageOf(input: RegisterMissing): number {
  const { birthDate } = input.identity
  if (!birthDate) return input.ageYears ?? refuseField('ageYears', 'Tell the age, or the date of birth.')
  const age = yearsBetween(birthDate, input.missingSince)
  if (age < 0) refuseField('identity.birthDate', 'The child was born after it went missing.')
  if (age > 17) refuseField('identity.birthDate', 'The person had completed 18 years.')
  return age
}

async function childOnRecord({ children, missing }: Repositories, childId: string): Promise<string> {
  const [known] = await children.byIds([childId])
  if (!known) refuseUnseen('child')
  const open = (await missing.byChildren([childId])).find(({ stage }) => UNTRACED.includes(stage))
  if (open) refuseField('childId', `Report ${open.reportNumber} of this child is still open.`)
  return childId
}

async function newChild(unit: UnitOfWork, { children }: Repositories, input: RegisterMissing, stateCode: string) {
  const { birthDate } = input.identity
  const bornAbout = birthDate ? bornAboutFromBirthDate(birthDate) : bornAboutFromAge(ageOf(input), input.missingSince)
  const id = await children.add(
    {
      stateCode,
      sex: input.sex,
      bornAbout,
      ageBasis: birthDate ? 'BIRTH_DATE' : 'STATED',
      caseKind: 'CNCP',
      protected: input.protected ?? false,
    },
    unit.now,
  )
  await children.addIdentity(id, stateCode, identityRow(input.identity))
  return id
}
