import { type Holder, indianDay } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { bornAboutFromAge } from '../child/age.rules.js'
import { identityRow } from '../child/identity.input.js'
import { keepProfile } from '../matching/profile.service.js'
import { toldFound } from '../matching/told.rules.js'
import { refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, stateOf } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { type RegisterFound, registerFoundInput } from './found.input.js'

const NOBODY_KNOWS = { name: null, otherNames: [], identifyingMarks: [], physique: null, languages: [], guardians: [] }

/** Records a child found or received. The 24 hours before the committee run from when the child was received. */
export async function registerFound(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerFoundInput(unit.now), raw)
  const holder = holderOf(unit, input)
  const repositories = repositoriesOf(unit)
  const childId = input.childId
    ? await childOnRecord(repositories, input.childId)
    : await newChild(unit, repositories, input, holder.stateCode)

  const { foundBy, foundAt, receivedAt } = input
  const { id, recordNumber } = await repositories.found.add(
    { ...holder, childId, foundBy, foundAt, receivedAt },
    unit.now,
  )
  await repositories.children.openDoor({ childId, basis: 'FOUND', sourceId: id, ...holder, since: unit.now })
  const { foundPlace, circumstances, condition, belongings, statedHome, handedOverBy } = input
  await repositories.found.addParticulars({
    recordId: id,
    childId,
    stateCode: holder.stateCode,
    foundPlace,
    circumstances,
    condition,
    belongings,
    statedHome,
    handedOverBy,
  })
  await withdrawPosters(unit, repositories, childId)
  await repositories.clocks.start('FOUND', id, 'CNCP_PRODUCE', holder, receivedAt)
  if (input.photoUploadId) await repositories.photos.attach(input.photoUploadId, childId, holder.stateCode)

  const person = input.identity ? { ...input.identity, marks: input.identity.identifyingMarks } : {}
  const finding = { foundAt, ageYears: input.ageYears, statedHome, belongings }
  const profile = { subjectId: id, side: 'FOUND' as const, childId, ...holder }
  await keepProfile(unit, { ...profile, told: toldFound(input.sex, person, finding, holder) })

  const { stateCode, districtCode } = holder
  unit.audit({
    act: 'found.registered',
    objectType: 'FoundRecord',
    objectId: id,
    stateCode,
    districtCode,
    detail: { recordNumber, childId },
  })
  const { sex, ageYears } = input
  const told = { childId, foundId: id, stateCode, districtCode, sex, ageYears, caseKind: 'CNCP' }
  await unit.announce('FoundChildRegistered', told)
  return { __typename: 'RegisterFoundChildOk' as const, recordId: id }
}

/** A child who was found is not shown to the public any more, whatever its report says. */
async function withdrawPosters(unit: UnitOfWork, { missing, posters }: Repositories, childId: string): Promise<void> {
  for (const report of await missing.byChildren([childId])) {
    for (const objectId of await posters.withdrawOf(report.id, 'The child was found.', unit.now)) {
      const { stateCode, districtCode } = report
      unit.audit({ act: 'poster.withdrawn', objectType: 'Poster', objectId, stateCode, districtCode })
    }
  }
}

/** A found child belongs to the district where it was found; the post must reach there, and its office answers. */
function holderOf({ viewer }: UnitOfWork, { districtCode }: RegisterFound): Holder {
  const { level, districtCode: own, officeId } = viewer.jurisdiction
  if (level === 'district' && own !== districtCode) refuseAct('A child found in another district is recorded there.')
  const office = officeId ?? viewer.agencyId
  if (!office) refuseAct('This post belongs to no office.')
  return { stateCode: stateOf(districtCode), districtCode, officeId: office }
}

async function childOnRecord({ children }: Repositories, childId: string): Promise<string> {
  const [known] = await children.byIds([childId])
  if (!known) refuseUnseen('child')
  return childId
}

async function newChild(unit: UnitOfWork, { children }: Repositories, input: RegisterFound, stateCode: string) {
  const { ageYears } = input
  const id = await children.add(
    {
      stateCode,
      sex: input.sex,
      bornAbout: ageYears === null ? null : bornAboutFromAge(ageYears, indianDay(input.foundAt)),
      ageBasis: ageYears === null ? 'UNKNOWN' : 'ESTIMATED',
      caseKind: 'CNCP',
      protected: input.protected ?? false,
    },
    unit.now,
  )
  await children.addIdentity(id, stateCode, identityRow(input.identity ?? NOBODY_KNOWS))
  return id
}
