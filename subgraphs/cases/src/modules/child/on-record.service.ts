import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { replaced } from '../correction/correction.rules.js'
import { identityFacts } from '../correction/facts.js'
import { withdrawPostersOf } from '../poster/shield.service.js'
import { refuseUnseen } from '../shared/changes.js'
import { refuseField } from '../shared/input.js'
import type { Repositories } from '../shared/unit.js'
import { bornAboutFromAge, bornAboutFromBirthDate, yearsBetween } from './age.rules.js'
import type { ChildRow } from './child.repository.js'
import type { ToldIdentity } from './identity.input.js'
import { mergedIdentity } from './merge.rules.js'

/** What a report or found record tells of a child; null was not told. */
export interface ToldOfChild {
  readonly sex: ChildRow['sex'] | null
  readonly ageYears: number | null
  readonly identity: ToldIdentity | null
}

/** Ages are told, estimated and rounded: this many years off is the same child. */
const AGE_SLACK = 2

/**
 * The child that an input names, locked. What is told of it must agree with the record: another sex or age is refused,
 * names and marks are added to those on record. Ends the use case where the child is out of sight.
 *
 * @param on day ("2026-11-24") for which an age was told
 */
export async function childOnRecord(
  unit: UnitOfWork,
  repositories: Repositories,
  childId: string,
  told: ToldOfChild,
  on: string,
): Promise<ChildRow> {
  const { children } = repositories
  await children.lock(childId)
  const [child] = await children.byIds([childId])
  if (!child) refuseUnseen('child')
  if (told.sex !== null && told.sex !== child.sex) {
    refuseField('sex', say('otherSex'))
  }
  const { bornAbout, ageYears } = { ...child, ageYears: told.ageYears }
  if (ageYears !== null && bornAbout && Math.abs(yearsBetween(bornAbout, on) - ageYears) > AGE_SLACK) {
    refuseField('ageYears', say('otherAge'))
  }
  if (told.identity) await mergeIdentity(unit, repositories, child, told.identity)
  const birthDate = told.identity?.birthDate
  if (bornAbout && (!birthDate || child.ageBasis === 'BIRTH_DATE')) return child
  const born = birthDate ? bornAboutFromBirthDate(birthDate) : ageYears === null ? null : bornAboutFromAge(ageYears, on)
  if (born === null) return child
  const known = { bornAbout: born, ageBasis: birthDate ? ('BIRTH_DATE' as const) : ('STATED' as const) }
  await children.change(childId, known, unit.now)
  return { ...child, ...known }
}

async function mergeIdentity(
  unit: UnitOfWork,
  { children, past }: Repositories,
  { id: childId, stateCode }: ChildRow,
  told: ToldIdentity,
): Promise<void> {
  const [known] = await children.identities([childId])
  if (!known || !(await children.changeIdentity(childId, mergedIdentity(known, told)))) {
    refuseField('identity', say('identityOnRecord'))
  }
  const [becomes] = await children.identities([childId])
  if (!becomes) return
  const before = replaced(identityFacts(known), identityFacts(becomes))
  await past.keep({ childId, reportId: null, stateCode, before, reason: say.kept('kept.toldMore') }, unit.now)
}

/**
 * Shields a child by law from now on: its posters go, its identity closes, and those of its other records. A shield is
 * never taken off here; one that came by a join alone becomes the record's own.
 */
export async function shieldChild(unit: UnitOfWork, repositories: Repositories, child: ChildRow): Promise<void> {
  if (child.protected && !child.shieldJoined) return
  await withdrawPostersOf(unit, repositories, child.id, say.kept('kept.ended'))
  await repositories.children.change(child.id, { protected: true, shieldJoined: false }, unit.now)
  unit.audit({ act: 'child.shielded', objectType: 'Child', objectId: child.id, stateCode: child.stateCode })
}
