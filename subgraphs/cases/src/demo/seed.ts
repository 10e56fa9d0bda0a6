import {
  createRandom,
  DEMO_CHILDREN_IN_CONFLICT,
  DEMO_DISTRICT_OFFICES,
  DEMO_FOUND_CHILDREN,
  DEMO_HOMES,
  type DemoChild,
  daysBefore,
  demoId,
  officeId,
  officeKey,
  type Random,
  STORY_CHILD_KEY,
} from '@vatsalya/demo'
import { knowOffices } from '@vatsalya/subgraph-kit'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { addChild, addFound, addPlannedChild } from './found.js'
import { livelyFound, livelyMissing } from './lively.js'
import { addMatchStories } from './matches.js'
import { addMissing } from './missing.js'
import { addPosters } from './posters.js'
import { addProfiles } from './profiles.js'
import { insertRows, noRows, type Rows } from './rows.js'
import { addSightings } from './sightings.js'
import { type Course, ordinaryCourse } from './timeline.js'
import { anyAge, anyDaysAgo, anyDaysToTrace, anyDistrict, anySex } from './weights.js'

const REPORTS = 3_400
/** Every so many found children had been reported missing before. */
const EVERY_FOUND = 9
const PROTECTED_SHARE = 0.04

export interface SeedOptions {
  readonly sql: postgres.Sql
  /** Day of the demo: everything is dated back from it. */
  readonly now: Date
  readonly seed: number
  /** Folder of the server's pictures. */
  readonly mediaDirectory: string
}

/** Fills the cases domain with fictitious children. Safe to repeat: a filled domain is left as it is. */
export async function seedDemo({ sql, now, seed, mediaDirectory }: SeedOptions): Promise<void> {
  const [there] = await sql`select 1 from cases.child where id = ${demoId('child', STORY_CHILD_KEY)}`
  if (there) return
  const random = createRandom(seed)
  const rows = noRows()
  const reports = addMissingChildren(rows, random, now)
  const founds = addFoundChildren(rows, random, now)
  const posters = await addPosters(rows, random, now, mediaDirectory)
  addSightings(rows, random, now)
  const stories = addMatchStories(rows, createRandom(seed + 1), { reports, founds, now })
  addProfiles(rows, now)
  const homes = DEMO_HOMES.map(({ id, stateCode, districtCode }) => ({ id, kind: 'HOME', stateCode, districtCode }))
  await drizzle(sql).execute(knowOffices('cases', [...DEMO_DISTRICT_OFFICES, ...homes]))
  await sql.begin(async (tx) => {
    await insertRows(tx, rows)
    await tx`select setval('cases.report_number', ${reports + stories}), setval('cases.found_number', ${founds + stories}),
      setval('cases.poster_number', ${posters})`
    await tx.unsafe(
      'analyze cases.child, cases.child_access, cases.child_identity, cases.missing_report, cases.clock, cases.match_profile',
    )
  })
}

/** Five years of reports, oldest first, then the lively desks; answers how many. */
function addMissingChildren(rows: Rows, random: Random, now: Date): number {
  let number = 0
  const days = Array.from({ length: REPORTS }, () => anyDaysAgo(random)).sort((a, b) => b - a)
  for (const daysAgo of days) {
    number += 1
    const sex = anySex(random)
    const tracedAfterDays = anyDaysToTrace(random)
    const told = {
      key: `missing-${number}`,
      ...anyDistrict(random),
      sex,
      age: anyAge(random, sex),
      protected: random.chance(PROTECTED_SHARE),
      officer: null,
      course: ordinaryCourse(random, daysBefore(now, daysAgo), tracedAfterDays),
    }
    addMissing(rows, random, told, number, now)
  }
  for (const told of livelyMissing(random, now)) {
    number += 1
    addMissing(rows, random, told, number, now)
  }
  for (const [index, child] of DEMO_FOUND_CHILDREN.entries()) {
    if (index % EVERY_FOUND !== 0) continue
    number += 1
    addMissing(rows, random, reportOf(random, child, now), number, now)
  }
  return number
}

/** The report of a child who was found later. The story child was missed in Patna and found in Pune. */
function reportOf(random: Random, child: DemoChild, now: Date) {
  const { key, childId, sex, ageYears: age, home } = child
  const story = key === STORY_CHILD_KEY
  const missingFor = story ? 26 : 3 + random.next() * 60
  const course: Course = {
    registeredAt: daysBefore(now, child.foundDaysAgo + missingFor),
    firAfterHours: 1.2,
    tracedAfterDays: missingFor,
    producedAfterHours: 14,
    ends: home ? 'IN_CARE' : 'RESTORED',
  }
  const place = story
    ? { stateCode: 'IN-BR', districtCode: '212' }
    : { stateCode: child.stateCode, districtCode: child.districtCode }
  const officer = story ? demoId('person', 'police.patna') : null
  return { key, childId, ...place, sex, age, protected: false, officer, course }
}

/** Children of the shared plan, with records of those in need of care, then the lively desks; answers how many records. */
function addFoundChildren(rows: Rows, random: Random, now: Date): number {
  let number = 0
  for (const child of DEMO_FOUND_CHILDREN) {
    number += 1
    const { key, childId, stateCode, districtCode, sex, ageYears: age, foundDaysAgo, boardId } = child
    addPlannedChild(rows, random, child, now)
    const producedAfterHours = random.chance(0.93) ? 4 + random.next() * 18 : 25 + random.next() * 10
    const told = { key, childId, stateCode, districtCode, sex, age, foundDaysAgo, producedAfterHours, boardId }
    addFound(rows, random, told, number, now)
  }
  for (const told of livelyFound()) {
    number += 1
    addChild(rows, random, { ...told, caseKind: 'CNCP', foundAt: daysBefore(now, told.foundDaysAgo) })
    addFound(rows, random, { ...told, boardId: officeId(officeKey('cwc', told.districtCode)) }, number, now)
  }
  for (const child of DEMO_CHILDREN_IN_CONFLICT) addPlannedChild(rows, random, child, now)
  return number
}
