import { PUBLIC_VIEWER, type Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { moveTo, openCases, PATNA, policePatna, policePune, registerMissing, versionOf } from './cases.harness.js'

/** Ids of one of everything in one district, reached by every path in the access tests. */
export interface Things {
  readonly childId: string
  readonly reportId: string
  readonly foundChildId: string
  readonly recordId: string
  readonly posterId: string
  readonly sightingId: string
  readonly reference: string
}

/** A database with one of everything in Pune and in Patna, and a shielded child in Pune. */
export interface World {
  readonly cases: TestSubgraph
  readonly pune: Things
  readonly patna: Things
  readonly shielded: { readonly childId: string; readonly reportId: string }
}

/** Opens the database of the access tests. */
export async function openWorld(): Promise<World> {
  const cases = await openCases()
  const pune = await oneOfEverything(cases, policePune, '490')
  const patna = await oneOfEverything(cases, policePatna, PATNA.districtCode ?? '')
  const shielded = await registerMissing(cases, policePune, { protected: true })
  return { cases, pune, patna, shielded }
}

const FOUND = `mutation ($input: RegisterFoundChildInput!) {
  registerFoundChild(input: $input) { ... on RegisterFoundChildOk { record { id child { id } } } }
}`
const RELEASE = `mutation ($input: ReleasePosterInput!) {
  releasePoster(input: $input) { ... on ReleasePosterOk { poster { id } } }
}`
const SIGHTING = `mutation ($input: ReportSightingInput!) {
  reportSighting(input: $input) { ... on SightingReceived { reference } }
}`

async function oneOfEverything(cases: TestSubgraph, police: Viewer, districtCode: string): Promise<Things> {
  const { childId, reportId } = await registerMissing(cases, police, { lastSeenDistrictCode: districtCode })
  await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'], police)
  const long = new Date(Date.now() - 3_600_000).toISOString()
  const found = await cases.ask(police, FOUND, {
    input: {
      idempotencyKey: newId(),
      sex: 'BOY',
      identity: { name: 'Ramu' },
      foundBy: 'POLICE',
      foundAt: long,
      receivedAt: long,
      districtCode,
      foundPlace: 'Market',
      circumstances: 'Alone in the market for some hours.',
    },
  })
  const poster = await cases.ask(police, RELEASE, {
    input: {
      idempotencyKey: newId(),
      reportId,
      expectedVersion: await versionOf(cases, reportId, police),
      fields: ['NAME'],
      basis: 'The family asked for it, the officer agrees.',
    },
  })
  const posterId = text(poster.at('releasePoster.poster.id'))
  const sighting = await cases.ask(PUBLIC_VIEWER, SIGHTING, {
    input: {
      idempotencyKey: newId(),
      posterId,
      seenAt: long,
      districtCode,
      place: 'Market',
      description: 'A child alone in the market.',
      goodFaith: true,
      contact: { phone: '+91 98000 00000' },
    },
  })
  const reference = text(sighting.at('reportSighting.reference'))
  const [row] = await cases.owner<{ id: string }[]>`select id from cases.sighting where reference = ${reference}`
  return {
    childId,
    reportId,
    foundChildId: text(found.at('registerFoundChild.record.child.id')),
    recordId: text(found.at('registerFoundChild.record.id')),
    posterId,
    sightingId: row?.id ?? '',
    reference,
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('the world of the access tests is not complete')
  return value
}
