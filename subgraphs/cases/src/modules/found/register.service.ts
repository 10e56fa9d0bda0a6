import { type Holder, indianDay } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { bornAboutFromAge, yearsBetween } from '../child/age.rules.js'
import { identityRow } from '../child/identity.input.js'
import { childOnRecord, shieldChild } from '../child/on-record.service.js'
import { keepProfile, personOf } from '../matching/profile.service.js'
import { toldFound } from '../matching/told.rules.js'
import { withdrawPostersOf } from '../poster/shield.service.js'
import { refuseAct } from '../shared/changes.js'
import { parsed, refuseField, stateOf } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { type RegisterFound, registerFoundInput } from './found.input.js'

const NOBODY_KNOWS = { name: null, otherNames: [], identifyingMarks: [], physique: null, languages: [], guardians: [] }

/** Records a child found or received. The 24 hours before the committee run from when the child was received. */
export async function registerFound(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerFoundInput(unit.now), raw)
  const holder = holderOf(unit, input)
  const repositories = repositoriesOf(unit)
  const child = await childOf(unit, repositories, input, holder.stateCode)
  const childId = child.id

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
  // A child who was found is not shown to the public any more, whatever its report says.
  await withdrawPostersOf(unit, repositories, childId, say.kept('kept.found'))
  await repositories.clocks.start('FOUND', id, 'CNCP_PRODUCE', holder, receivedAt)
  if (input.photoUploadId) await repositories.photos.attach(input.photoUploadId, childId, holder.stateCode)
  const { sex, bornAbout, caseKind } = child
  const ageYears = bornAbout ? yearsBetween(bornAbout, indianDay(foundAt)) : null
  const person = await personOf(repositories, childId, input.identity)
  const finding = { foundAt, ageYears: input.ageYears ?? ageYears, statedHome, belongings }
  const profile = { subjectId: id, side: 'FOUND' as const, childId, ...holder }
  await keepProfile(unit, { ...profile, told: toldFound(sex, person, finding, holder) })
  // The last of all: it closes the identity to this post.
  if (input.protected) await shieldChild(unit, repositories, child)

  const { stateCode, districtCode } = holder
  unit.audit({
    act: 'found.registered',
    objectType: 'FoundRecord',
    objectId: id,
    stateCode,
    districtCode,
    detail: { recordNumber, childId },
  })
  const told = { childId, foundId: id, stateCode, districtCode, sex, ageYears, caseKind }
  await unit.announce('FoundChildRegistered', told)
  return { __typename: 'RegisterFoundChildOk' as const, recordId: id }
}

/** A found child belongs to the district where it was found; the post must reach there, and its office answers. */
function holderOf({ viewer }: UnitOfWork, { districtCode }: RegisterFound): Holder {
  const { level, districtCode: own, officeId } = viewer.jurisdiction
  if (level === 'district' && own !== districtCode) refuseAct(say('foundElsewhere'))
  const office = officeId ?? viewer.agencyId
  if (!office) refuseAct(say('noOffice'))
  return { stateCode: stateOf(districtCode), districtCode, officeId: office }
}

/** The child of the record: one on record who is not in another's hands already, or a new one. */
async function childOf(unit: UnitOfWork, repositories: Repositories, input: RegisterFound, stateCode: string) {
  const { childId } = input
  if (!childId) return newChild(unit, repositories, input, stateCode)
  const day = indianDay(input.foundAt)
  const told = { ...input, identity: input.identity && { ...input.identity, birthDate: null, address: null } }
  const child = await childOnRecord(unit, repositories, childId, told, day)
  const same = await repositories.children.sameChild(childId)
  const open = (await repositories.found.byChildren(same)).find(({ stage }) => stage === 'RECEIVED')
  if (open) refuseField('childId', say('recordOpen', { number: open.recordNumber }))
  return child
}

async function newChild(unit: UnitOfWork, { children }: Repositories, input: RegisterFound, stateCode: string) {
  const { ageYears, sex } = input
  if (!sex) return refuseField('sex', say('tellSex'))
  const row = {
    stateCode,
    sex,
    bornAbout: ageYears === null ? null : bornAboutFromAge(ageYears, indianDay(input.foundAt)),
    ageBasis: ageYears === null ? ('UNKNOWN' as const) : ('ESTIMATED' as const),
    caseKind: 'CNCP' as const,
    protected: false,
  }
  const child = await children.add(row, unit.now)
  await children.addIdentity(child.id, stateCode, identityRow(input.identity ?? NOBODY_KNOWS))
  return child
}
