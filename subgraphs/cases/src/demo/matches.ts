import { daysBefore, demoId, officeId, officeKey, type Random } from '@vatsalya/demo'
import { identityRow } from '../modules/child/identity.input.js'
import { addChild, addFound } from './found.js'
import { MATCH_STORIES, type MatchStory } from './matches.data.js'
import { addMissing } from './missing.js'
import type { Rows } from './rows.js'

/** Which parent is not told: a child says one name. */
const RELATION = 'Parent'

interface Numbers {
  /** Running numbers that are used already. */
  readonly reports: number
  readonly founds: number
  readonly now: Date
}

/** Adds children who are missing in one district and found in another, told differently; answers how many. */
export function addMatchStories(rows: Rows, random: Random, { reports, founds, now }: Numbers): number {
  for (const [at, story] of MATCH_STORIES.entries()) {
    addMissingSide(rows, random, story, reports + at + 1, now)
    addFoundSide(rows, random, story, founds + at + 1, now)
  }
  return MATCH_STORIES.length
}

function addMissingSide(
  rows: Rows,
  random: Random,
  { key, sex, missing, protected: shielded }: MatchStory,
  number: number,
  now: Date,
) {
  const { stateCode, districtCode, age, daysAgo } = missing
  const course = {
    registeredAt: daysBefore(now, daysAgo),
    firAfterHours: 1,
    tracedAfterDays: null,
    producedAfterHours: null,
    ends: 'RESTORED' as const,
  }
  const place = { stateCode, districtCode, sex, age, officer: null, protected: shielded ?? false }
  addMissing(rows, random, { key: `match-${key}`, ...place, course }, number, now)
  const childId = demoId('child', `match-${key}`)
  tell(rows, childId, stateCode, missing, missing.home)
}

function addFoundSide(rows: Rows, random: Random, { key, sex, found }: MatchStory, number: number, now: Date) {
  const { stateCode, districtCode, age, daysAgo, name } = found
  const childId = demoId('child', `match-found-${key}`)
  const place = { childId, stateCode, sex, age }
  addChild(rows, random, { ...place, caseKind: 'CNCP', foundAt: daysBefore(now, daysAgo), name: name ?? undefined })
  const boardId = officeId(officeKey('cwc', districtCode))
  const record = {
    key: `match-${key}`,
    ...place,
    districtCode,
    foundDaysAgo: daysAgo,
    producedAfterHours: null,
    boardId,
  }
  addFound(rows, random, record, number, now)
  tell(rows, childId, stateCode, found, null)
  const words = rows.foundParticulars.at(-1)
  if (words) words.statedHome = found.home
}

/** Puts what the story tells in the place of what the demo made up. */
function tell(rows: Rows, childId: string, stateCode: string, told: MatchStory['missing'], address: string | null) {
  const at = rows.childIdentity.findIndex((row) => row.childId === childId)
  const { name, otherNames, marks, heightCm, language, guardian } = told
  const identity = identityRow({
    name,
    otherNames: [...(otherNames ?? [])],
    identifyingMarks: [...marks],
    physique: `About ${heightCm} cm`,
    languages: [language],
    address,
    guardians: guardian ? [{ name: guardian, relation: RELATION, phone: null }] : [],
  })
  rows.childIdentity[at] = { childId, stateCode, photoId: null, ...identity }
}
