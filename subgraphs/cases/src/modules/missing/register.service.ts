import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { bornAboutFromAge, bornAboutFromBirthDate } from '../child/age.rules.js'
import { childsAgeOn } from '../child/age.service.js'
import { identityRow } from '../child/identity.input.js'
import { childOnRecord, shieldChild } from '../child/on-record.service.js'
import { keepProfile, personOf } from '../matching/profile.service.js'
import { toldMissing } from '../matching/told.rules.js'
import { parsed, refuseField, stateOf } from '../shared/input.js'
import { ownPlace, type Repositories, repositoriesOf } from '../shared/unit.js'
import { type RegisterMissing, registerMissingInput } from './missing.input.js'
import { UNTRACED } from './missing.rules.js'
import { startStageClocks } from './stage-clocks.js'

/** Registers a report at the acting post's station, with a new child or a new episode of one on record. */
export async function registerMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerMissingInput(unit.now), raw)
  const holder = ownPlace(unit)
  const repositories = repositoriesOf(unit)
  const { child, ageAtMissing } = await childOf(unit, repositories, input, holder.stateCode)
  const childId = child.id

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
  const report = { id, childId, ...holder }
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
  const person = await personOf(repositories, childId, input.identity)
  const told = toldMissing(child.sex, person, { missingSince: input.missingSince, ageAtMissing, wearing }, holder)
  await keepProfile(unit, { subjectId: id, side: 'MISSING', childId, ...holder, told })
  // The last of all: it closes the identity to this station.
  if (input.protected) await shieldChild(unit, repositories, child)

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

/** Age in years on the day when the child went missing. Ends the use case where that is no child. */
function ageOf(birthDate: string | null | undefined, { ageYears, missingSince }: RegisterMissing): number {
  if (!birthDate) return ageYears ?? refuseField('ageYears', say('ageOrBirth'))
  return childsAgeOn(birthDate, missingSince, 'identity.birthDate')
}

/** The child of the report, with its age when it went missing: one on record, or a new one. */
async function childOf(unit: UnitOfWork, repositories: Repositories, input: RegisterMissing, stateCode: string) {
  const { childId, missingSince, identity } = input
  if (!childId) return newChild(unit, repositories, input, stateCode)
  const child = await childOnRecord(unit, repositories, childId, input, missingSince)
  const same = await repositories.children.sameChild(childId)
  const open = (await repositories.missing.byChildren(same)).find(({ stage }) => UNTRACED.includes(stage))
  if (open) refuseField('childId', say('reportOpen', { number: open.reportNumber }))
  const born = identity?.birthDate ?? child.bornAbout
  const ageAtMissing = born ? childsAgeOn(born, missingSince, 'missingSince') : ageOf(null, input)
  return { child, ageAtMissing }
}

async function newChild(unit: UnitOfWork, { children }: Repositories, input: RegisterMissing, stateCode: string) {
  const { identity, sex, missingSince } = input
  if (!identity || !sex) return refuseField('identity', say('nameAndSex'))
  const { birthDate } = identity
  const ageAtMissing = ageOf(birthDate, input)
  const bornAbout = birthDate ? bornAboutFromBirthDate(birthDate) : bornAboutFromAge(ageAtMissing, missingSince)
  const child = await children.add(
    { stateCode, sex, bornAbout, ageBasis: birthDate ? 'BIRTH_DATE' : 'STATED', caseKind: 'CNCP', protected: false },
    unit.now,
  )
  await children.addIdentity(child.id, stateCode, identityRow(identity))
  return { child, ageAtMissing }
}
