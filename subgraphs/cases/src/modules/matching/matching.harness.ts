import type { Viewer } from '@vatsalya/access'
import { indianDay } from '@vatsalya/clocks'
import { createRandom, daysBefore } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import { type Answer, type At, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { moveTo, policePatna, registerMissing } from '../../cases.harness.js'
import { addMissing } from '../../demo/missing.js'
import { addProfiles } from '../../demo/profiles.js'
import { insertRows, noRows } from '../../demo/rows.js'
import { ordinaryCourse } from '../../demo/timeline.js'
import { anyAge, anyDistrict, anySex } from '../../demo/weights.js'

export const GUWAHATI: At = {
  stateCode: 'IN-AS',
  districtCode: '618',
  officeId: '00000000-0000-7000-a000-000000000618',
}

export const policeGuwahati: Viewer = roleViewer('POLICE_STATION', GUWAHATI)

/** Another person of the same station. */
export const secondInPatna: Viewer = { ...policePatna, personId: newId(), subject: 'second-patna' }

const REGISTER_FOUND = `mutation Found($input: RegisterFoundChildInput!) {
  registerFoundChild(input: $input) {
    ... on RegisterFoundChildOk { record { id version child { id } } }
    ... on InvalidInput { issues { path message } }
  }
}`

export const PAIR = `fragment Pair on MatchPair {
  id state band probability rank rivals samePicture version parameters acts confirmsFor daysBetween kind confirmedMissing confirmedFound
  missing { own withheld name guardian place marks ageFrom ageTo district { code } date }
  found { own withheld name guardian place marks ageFrom ageTo district { code } date }
  explanation { priorBits totalBits competitionBits bars { field reading weight oneIn } decisive { field ifAgrees ifDiffers } }
  steps { act side reason about parameters role }
  report { id stage } record { id }
}`

const PAIRS = `${PAIR} query Pairs($filter: MatchPairFilter) {
  matchPairs(first: 50, filter: $filter) { totalCount edges { node { ...Pair } } }
}`

const DECIDE = `${PAIR} mutation Decide($input: DecideMatchInput!) {
  decideMatch(input: $input) {
    __typename
    ... on DecideMatchOk { pair { ...Pair } next { id } }
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
    ... on Conflict { message currentVersion }
  }
}`

const UNDO = `${PAIR} mutation Undo($input: UndoMatchVerdictInput!) {
  undoMatchVerdict(input: $input) {
    __typename
    ... on UndoMatchVerdictOk { pair { ...Pair } }
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
  }
}`

const DISCLOSE = `${PAIR} mutation Disclose($input: DiscloseMatchInput!) {
  discloseMatch(input: $input) { __typename ... on DiscloseMatchOk { pair { ...Pair } } ... on NotAllowed { message } }
}`

/** A pair as the tests ask for it. */
export interface PairAnswer {
  readonly id: string
  readonly state: string
  readonly band: string
  readonly probability: number
  readonly version: number
  readonly parameters: string
  readonly explanation: { readonly bars: readonly { field: string; reading: string; weight: number }[] }
  readonly [field: string]: unknown
}

/** Other missing children, so that it is known what is usual: without them no name is rare. */
export async function fillPopulation(cases: TestSubgraph, children = 300): Promise<void> {
  const random = createRandom(6)
  const rows = noRows()
  const now = new Date()
  for (let at = 0; at < children; at += 1) {
    const sex = anySex(random)
    const course = { ...ordinaryCourse(random, daysBefore(now, 3 + random.next() * 400), null), firAfterHours: 1 }
    const child = { key: `filler-${at}`, ...anyDistrict(random), sex, age: anyAge(random, sex), protected: false }
    addMissing(rows, random, { ...child, officer: null, course }, 900_000 + at, now)
  }
  addProfiles(rows, now)
  await cases.owner.begin((tx) => insertRows(tx, rows))
}

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()

/** The missing girl of the tests: reported in Patna, forty days ago. */
export async function missingInPatna(cases: TestSubgraph, change: Record<string, unknown> = {}) {
  const identity = {
    name: 'Rukhsana Kalpit',
    otherNames: ['Rukhi'],
    identifyingMarks: ['Mole on the left cheek'],
    physique: 'About 132 cm, slim',
    languages: ['Hindi'],
    address: 'Phulwari, Patna',
    guardians: [{ name: 'Naushad Kalpit', relation: 'Father' }],
  }
  const told = {
    ageYears: 10,
    identity,
    missingSince: indianDay(new Date(day(40))),
    lastSeenDistrictCode: '212',
    ...change,
  }
  return registerMissing(cases, policePatna, told)
}

/** The same girl as Guwahati writes her down. */
export async function foundInGuwahati(
  cases: TestSubgraph,
  change: Record<string, unknown> = {},
  viewer = policeGuwahati,
) {
  const input = {
    idempotencyKey: newId(),
    sex: 'GIRL',
    ageYears: 10,
    identity: {
      name: 'रुखसाना',
      identifyingMarks: ['til on left cheek'],
      physique: '133 cm',
      languages: ['Hindi'],
      guardians: [{ name: 'Nausad', relation: 'Father' }],
    },
    foundBy: 'RAILWAYS',
    foundAt: day(2),
    receivedAt: day(1.9),
    districtCode: viewer.jurisdiction.districtCode,
    foundPlace: 'Platform 1',
    circumstances: 'Sat alone for hours and asked for her father.',
    statedHome: 'Fulwari, Pattna, Bihar',
    ...change,
  }
  const answer = await cases.ask(viewer, REGISTER_FOUND, { input })
  const recordId = answer.at('registerFoundChild.record.id')
  const childId = answer.at('registerFoundChild.record.child.id')
  if (typeof recordId !== 'string' || typeof childId !== 'string') throw new Error(JSON.stringify(answer))
  return { recordId, childId }
}

/** Takes a report of Patna to the stage in which it is searched. */
export const underSearch = (cases: TestSubgraph, reportId: string) =>
  moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'], policePatna)

/** Waits until everything that was left for later is done. */
export async function jobsDone(cases: TestSubgraph): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await cases.owner`select count(*)::int as n from cases_queue.job
      where name = 'jobs' and state in ('created', 'retry', 'active') and start_after <= now()`
    if (row?.n === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('jobs wait still')
}

/** The pairs that a viewer sees. */
export async function pairsFor(cases: TestSubgraph, viewer: Viewer, filter: object = {}): Promise<PairAnswer[]> {
  const answer = await cases.ask(viewer, PAIRS, { filter })
  const edges = answer.at('matchPairs.edges')
  if (!Array.isArray(edges)) throw new Error(JSON.stringify(answer.errors))
  return edges.map(({ node }: { node: PairAnswer }) => node)
}

type Send = (cases: TestSubgraph, viewer: Viewer, pair: PairAnswer, change?: object) => Promise<Answer>

const REASON = 'The father named the mole and the shop at the corner.'

const sent =
  (mutation: string): Send =>
  (cases, viewer, pair, change = {}) =>
    cases.ask(viewer, mutation, {
      input: { idempotencyKey: newId(), pairId: pair.id, expectedVersion: pair.version, reason: REASON, ...change },
    })

export const decide = sent(DECIDE)
export const undo = sent(UNDO)
export const disclose = sent(DISCLOSE)
