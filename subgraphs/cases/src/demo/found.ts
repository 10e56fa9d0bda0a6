import { indianDay } from '@vatsalya/clocks'
import { type DemoChild, daysBefore, demoId, officeId, officeKey, type Random, STORY_CHILD_KEY } from '@vatsalya/demo'
import { bornAboutFromAge } from '../modules/child/age.rules.js'
import { productionClock } from './clocks.js'
import { demoIdentity, named } from './person.js'
import { demoChange, type Rows } from './rows.js'

const HOUR = 3_600_000

/** The child whose story crosses every domain. */
const STORY_NAME = 'Asha Namuna'

const FOUND_BY = [
  ['RAILWAYS', 34],
  ['POLICE', 28],
  ['HELPLINE_1098', 22],
  ['CITIZEN', 8],
  ['SOCIAL_WORKER', 6],
  ['SELF', 2],
] as const

const PLACES = ['Platform 2', 'Bus stand', 'Temple tank', 'Roadside hotel', 'Market', 'Outside the station'] as const

/** A found child of the demo; those of the shared plan and further ones without a proceeding. */
export interface FoundCase {
  readonly key: string
  readonly childId: string
  readonly stateCode: string
  readonly districtCode: string
  readonly sex: 'GIRL' | 'BOY'
  readonly age: number
  readonly foundDaysAgo: number
  /** Null: not produced yet. */
  readonly producedAfterHours: number | null
  readonly boardId: string
}

/** Adds a child with the doors of the shared plan: its committee or Board, its home. */
export function addPlannedChild(rows: Rows, random: Random, child: DemoChild, now: Date): void {
  const { childId, stateCode, districtCode, sex, ageYears, caseKind, home } = child
  const foundAt = daysBefore(now, child.foundDaysAgo)
  const name = child.key === STORY_CHILD_KEY ? STORY_NAME : undefined
  addChild(rows, random, { childId, stateCode, sex, age: ageYears, caseKind, foundAt, name })
  rows.childAccess.push({
    id: demoId('door', `board-${child.key}`),
    childId,
    basis: 'BOARD',
    sourceId: child.proceedingId,
    stateCode,
    districtCode,
    officeId: child.boardId,
    since: foundAt,
    until: null,
  })
  if (!home) return
  rows.childAccess.push({
    id: demoId('door', `home-${child.key}`),
    childId,
    basis: 'HOME',
    sourceId: child.orderId,
    stateCode: home.stateCode,
    districtCode: home.districtCode,
    officeId: home.id,
    since: daysBefore(now, child.orderedDaysAgo),
    until: child.dischargedDaysAgo === null ? null : daysBefore(now, child.dischargedDaysAgo),
  })
}

/** Adds the record of a child that was found or received, with its clock and the door of its district. */
export function addFound(rows: Rows, random: Random, told: FoundCase, number: number, now: Date): void {
  const { childId, stateCode, districtCode } = told
  const holder = { stateCode, districtCode, officeId: officeId(officeKey('police', districtCode)) }
  const id = demoId('found', told.key)
  const foundAt = daysBefore(now, told.foundDaysAgo)
  const receivedAt = new Date(foundAt.getTime() + random.next() * 0.4 * HOUR)
  const producedAt =
    told.producedAfterHours === null ? null : new Date(receivedAt.getTime() + told.producedAfterHours * HOUR)
  const produced = producedAt && producedAt <= now ? producedAt : null
  rows.foundRecord.push({
    id,
    ...holder,
    childId,
    recordNumber: `FC-${districtCode}-${receivedAt.getUTCFullYear()}-${String(number).padStart(6, '0')}`,
    stage: produced ? 'PRODUCED' : 'RECEIVED',
    foundBy: random.weighted(FOUND_BY),
    foundAt,
    receivedAt,
    producedAt: produced,
    boardId: produced ? told.boardId : null,
    ...demoChange(produced ?? receivedAt, null),
    version: produced ? 2 : 1,
  })
  rows.foundParticulars.push({
    recordId: id,
    childId,
    stateCode,
    foundPlace: random.pick(PLACES),
    circumstances: 'Demo data. Sat alone for some hours and could not say where to go.',
    condition: random.chance(0.2) ? 'Tired, feverish' : 'Well',
    belongings: random.chance(0.4) ? 'A cloth bag' : null,
    statedHome: random.chance(0.5) ? 'A village in another district' : null,
    handedOverBy: null,
  })
  rows.childAccess.push({
    id: demoId('door', `found-${told.key}`),
    childId,
    basis: 'FOUND',
    sourceId: id,
    ...holder,
    since: receivedAt,
    until: null,
  })
  rows.clock.push({ ...productionClock(id, holder, receivedAt, produced), subject: 'FOUND' })
}

interface NewChild {
  readonly childId: string
  readonly stateCode: string
  readonly sex: 'GIRL' | 'BOY'
  readonly age: number
  readonly caseKind: 'CNCP' | 'CCL'
  readonly foundAt: Date
  /** Where the child has a name of its own in the demo. */
  readonly name?: string | undefined
}

/** A found child; one in three does not tell its name. */
export function addChild(rows: Rows, random: Random, told: NewChild): void {
  const { childId, stateCode, sex, age, caseKind, foundAt, name } = told
  const known = name !== undefined || caseKind === 'CCL' || random.chance(0.67)
  rows.child.push({
    id: childId,
    stateCode,
    sex,
    bornAbout: bornAboutFromAge(age, indianDay(foundAt)),
    ageBasis: known ? 'STATED' : 'ESTIMATED',
    caseKind,
    protected: caseKind === 'CCL',
    ...demoChange(foundAt, null),
  })
  const identity = demoIdentity(random, stateCode, sex, age, known)
  rows.childIdentity.push({ childId, stateCode, photoId: null, ...(name ? named(identity, name) : identity) })
}
