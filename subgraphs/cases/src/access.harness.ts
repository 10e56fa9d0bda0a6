import { PUBLIC_VIEWER, type Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import {
  actor,
  FIR,
  moveTo,
  openCases,
  PATNA,
  policePatna,
  policePune,
  registerMissing,
  versionOf,
} from './cases.harness.js'

/** Ids of one of everything in one district, reached by every path in the access tests. */
export interface Things {
  readonly childId: string
  readonly reportId: string
  readonly foundChildId: string
  readonly recordId: string
  readonly posterId: string
  readonly sightingId: string
  readonly reference: string
  readonly leadId: string
  readonly noticeId: string
  /** A report before its FIR, and an end of it that waits for a second person. */
  readonly freshReportId: string
  readonly endingId: string
  /** A join of two other children that waits for a second person. */
  readonly joinId: string
  /** An export with names that waits for a second person. */
  readonly exportId: string
  /** A poster that waits for a second person. */
  readonly waitingPosterId: string
}

/** A pair of the missing and the found child of Pune, as the machine would keep it, and a calibration. */
async function matchedPair(cases: TestSubgraph, things: Things): Promise<string> {
  const id = newId()
  const explanation = { priorBits: -8, totalBits: 1, competitionBits: 0, bars: [], decisive: [] }
  await cases.owner`insert into cases.match_pair (id, state_code, kind, report_id, subject_id, missing_child_id,
      found_child_id, missing_state, missing_district, missing_office, found_state, found_district, found_office, band,
      probability, computed, rank, rivals, explanation, parameters, facts, state, opened_at, searched_at, changed_at, changed_role)
    select ${id}, r.state_code, 'FOUND', r.id, f.id, r.child_id, f.child_id, r.state_code, r.district_code, r.office_id,
      f.state_code, f.district_code, f.office_id, 'REVIEW', 0.6, 0.6, 1, 0, ${cases.owner.json(explanation)}, '1', 'x', 'OPEN',
      now(), now(), now(), 'SERVICE'
    from cases.missing_report r, cases.found_record f where r.id = ${things.reportId} and f.id = ${things.recordId}`
  await cases.owner`insert into cases.match_calibration (id, state_code, parameters, basis, judged, ece_before, ece_after,
      brier_before, brier_after, curve, adopted, at, by_role)
    values (${newId()}, '', '1', 'verdicts-200', 200, 0.1, 0.02, 0.2, 0.1, '{"computed":[0,1],"measured":[0,1]}', false,
      now(), 'SYSTEM_ADMIN')`
  return id
}

/** A database with one of everything in Pune and in Patna, and a shielded child in Pune. */
export interface World {
  readonly cases: TestSubgraph
  /** A pair of Pune's two children. */
  readonly pairId: string
  readonly pune: Things
  readonly patna: Things
  readonly shielded: { readonly childId: string; readonly reportId: string }
  /** The shielded identity, opened once with a reason. */
  readonly openingId: string
}

/** Opens the database of the access tests. */
export async function openWorld(): Promise<World> {
  const cases = await openCases()
  const pune = await oneOfEverything(cases, policePune, '490')
  const patna = await oneOfEverything(cases, policePatna, PATNA.districtCode ?? '')
  const shielded = await registerMissing(cases, policePune, { protected: true })
  await actor(
    cases,
    'revealIdentity',
  )({ childId: shielded.childId, reason: 'The mother is at the counter.', minutes: 5 })
  const [opening] = await cases.owner<{ id: string }[]>`select id from cases.reveal_grant`
  const pairId = await matchedPair(cases, pune)
  return { cases, pairId, pune, patna, shielded, openingId: opening?.id ?? '' }
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

const TELL = `mutation ($input: TellUnitsInput!) {
  tellUnits(input: $input) { ... on TellUnitsOk { report { notices { id } } } }
}`
const LEAD = `mutation ($input: OpenLeadInput!) {
  openLead(input: $input) { ... on OpenLeadOk { report { leads { id } } } }
}`
const END = `mutation ($input: ProposeEndingInput!) {
  proposeEnding(input: $input) { ... on ProposeEndingOk { report { endings { id } } } }
}`
const JOIN = `mutation ($input: ProposeChildJoinInput!) {
  proposeChildJoin(input: $input) { ... on ProposeChildJoinOk { child { joins { id } } } }
}`
const EXPORT = `mutation ($input: RequestReportExportInput!) {
  requestReportExport(input: $input) { ... on RequestReportExportOk { export { id } } }
}`
const OFFER = `mutation ($input: OfferHandOverInput!) { offerHandOver(input: $input) { __typename } }`

/** A unit told, a lead, an end that waits, and a report under a zero FIR that is offered to the same station. */
async function searchThings(cases: TestSubgraph, police: Viewer, reportId: string, districtCode: string) {
  const key = () => ({ idempotencyKey: newId() })
  const told = await cases.ask(police, TELL, {
    input: {
      ...key(),
      reportId,
      expectedVersion: await versionOf(cases, reportId, police),
      units: [{ kind: 'DCRB', name: 'Crime records bureau' }],
    },
  })
  const lead = await cases.ask(police, LEAD, {
    input: { ...key(), reportId, source: 'FAMILY', words: 'An aunt in the next town called.' },
  })
  const fresh = await registerMissing(cases, police, { lastSeenDistrictCode: districtCode })
  const ending = await cases.ask(police, END, {
    input: {
      ...key(),
      reportId: fresh.reportId,
      expectedVersion: 1,
      to: 'WITHDRAWN',
      reason: 'The mother says it was a mistake of hers.',
    },
  })
  await offered(cases, police, districtCode)
  const older = await registerMissing(cases, police, { lastSeenDistrictCode: districtCode, ageYears: 15 })
  await moveTo(cases, older.reportId, ['FIR_REGISTERED'], police)
  const waiting = await cases.ask(police, RELEASE, {
    input: {
      ...key(),
      reportId: older.reportId,
      expectedVersion: 2,
      fields: [],
      basis: 'The family asked for it, the officer agrees.',
    },
  })
  return {
    noticeId: text(told.at('tellUnits.report.notices.0.id')),
    leadId: text(lead.at('openLead.report.leads.0.id')),
    freshReportId: fresh.reportId,
    exportId: await waitingExport(cases, police),
    joinId: await waitingJoin(cases, police, fresh.childId, older.reportId),
    waitingPosterId: text(waiting.at('releasePoster.poster.id')),
    endingId: text(ending.at('proposeEnding.report.endings.0.id')),
  }
}

async function waitingExport(cases: TestSubgraph, police: Viewer): Promise<string> {
  const reason = 'The superintendent asks for the list of the month.'
  const input = { idempotencyKey: newId(), filter: { untraced: true }, withIdentity: true, reason }
  return text((await cases.ask(police, EXPORT, { input })).at('requestReportExport.export.id'))
}

async function waitingJoin(cases: TestSubgraph, police: Viewer, childId: string, reportId: string): Promise<string> {
  const [report] = await cases.owner<{ n: string }[]>`
    select report_number as n from cases.missing_report where id = ${reportId}`
  const input = {
    idempotencyKey: newId(),
    childId,
    otherNumber: report?.n,
    reason: 'The family says that both reports are of one girl.',
  }
  const answer = await cases.ask(police, JOIN, { input })
  return text(answer.at('proposeChildJoin.child.joins.0.id'))
}

/** Another station of the district holds it, so that this one has something to answer. */
async function offered(cases: TestSubgraph, police: Viewer, districtCode: string) {
  const { stateCode, officeId } = police.jurisdiction
  const other = roleViewer('POLICE_STATION', { stateCode: stateCode ?? '', districtCode, officeId: newId() })
  const { reportId } = await registerMissing(cases, other, { lastSeenDistrictCode: districtCode })
  await cases.ask(other, FIR, {
    input: {
      idempotencyKey: newId(),
      reportId,
      expectedVersion: 1,
      number: '0/2026',
      registeredAt: new Date().toISOString(),
      sections: 'BNS 137(2)',
      zero: true,
    },
  })
  await cases.ask(other, OFFER, {
    input: {
      idempotencyKey: newId(),
      reportId,
      expectedVersion: 2,
      toOfficeId: officeId,
      toDistrictCode: districtCode,
      reason: 'The child was last seen in that place.',
    },
  })
}

async function oneOfEverything(cases: TestSubgraph, police: Viewer, districtCode: string): Promise<Things> {
  const { childId, reportId } = await registerMissing(cases, police, { lastSeenDistrictCode: districtCode })
  await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'], police)
  const corrected = { wearing: 'Blue school dress, red ribbon', reason: 'The mother remembers the ribbon.' }
  const expectedVersion = await versionOf(cases, reportId, police)
  await actor(cases, 'updateMissingReport')({ reportId, expectedVersion, ...corrected }, police)
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
    ...(await searchThings(cases, police, reportId, districtCode)),
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('the world of the access tests is not complete')
  return value
}
