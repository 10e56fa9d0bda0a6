import { newId } from '@vatsalya/subgraph-kit'
import { accessDecisions, allows, everyViewer, type TestSubgraph, tellsNothing } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../access.harness.js'
import { missingInput, PUNE } from '../cases.harness.js'
import { typeDefs } from '../generated/type-defs.js'

let cases: TestSubgraph
let world: World
beforeAll(async () => {
  world = await openWorld()
  cases = world.cases
  // More openings within a day than are usual.
  await cases.owner`insert into cases.audit
    select 90000 + n, at, correlation_id, kind, subject, person, post, role, 'identity.revealed', object_type, object_id,
      state_code, district_code, reason, detail, prev_hash, hash
    from (select * from cases.audit where kind <> 'service' limit 1) one, generate_series(1, 3) n`
})
afterAll(() => cases.close())

const viewers = everyViewer(PUNE)
const decisions = accessDecisions(typeDefs)
const PERIOD = 'from: "2026-01-01", to: "2090-12-31"'

/** A selection under each root field that has something to answer for who may ask. */
const QUERIES: Readonly<Record<string, (of: World) => string>> = {
  accessAnomalies: () => 'accessAnomalies { kind }',
  casesAudit: () => 'casesAudit { edges { node { seq } } }',
  childById: ({ pune }) => `childById(id: "${pune.childId}") { id }`,
  childJoinsToConfirm: () => 'childJoinsToConfirm { id }',
  dueClocks: () => 'dueClocks { edges { node { id } } }',
  endingsToConfirm: () => 'endingsToConfirm { id }',
  foundRecordById: ({ pune }) => `foundRecordById(id: "${pune.recordId}") { id }`,
  foundRecords: () => 'foundRecords { edges { node { id } } }',
  handOversToAnswer: () => 'handOversToAnswer { id }',
  identityOpenings: () => 'identityOpenings { edges { node { id } } }',
  matchCalibrations: () => 'matchCalibrations { id }',
  matchDesk: () => 'matchDesk { open }',
  matchFairness: () => 'matchFairness { parameters }',
  matchPairById: ({ pairId }) => `matchPairById(id: "${pairId}") { id }`,
  matchPairs: () => 'matchPairs { edges { node { id } } }',
  missingChildrenFigures: () => `missingChildrenFigures(measures: [REPORTED], by: [STATE], ${PERIOD}) { asOf }`,
  missingDesk: () => 'missingDesk { withoutFir }',
  missingReportById: ({ pune }) => `missingReportById(id: "${pune.reportId}") { id }`,
  missingReports: () => 'missingReports { edges { node { id } } }',
  postersToCheck: () => 'postersToCheck { id }',
  publishedPosterById: ({ pune }) => `publishedPosterById(id: "${pune.posterId}") { id }`,
  publishedPosters: () => 'publishedPosters { edges { node { id } } }',
  reportExports: () => 'reportExports { id }',
  riskQuestions: () => 'riskQuestions { code }',
  reportStatus: ({ pune }) => `reportStatus(reference: "${pune.reference}") { stage }`,
  sightingById: ({ pune }) => `sightingById(id: "${pune.sightingId}") { id }`,
  sightingChallenge: () => 'sightingChallenge { challenge }',
  sightings: () => 'sightings { edges { node { id } } }',
  similarChildren: () => 'similarChildren(input: { sex: GIRL }) { score }',
}

const versioned = { expectedVersion: 1 }
const MUTATIONS: Readonly<Record<string, { readonly type: string; readonly input: (of: World) => object }>> = {
  answerHandOver: {
    type: 'AnswerHandOverInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, answer: 'RECALLED', reason: 'x' }),
  },
  assessRisk: {
    type: 'AssessRiskInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, answers: [] }),
  },
  assignLead: {
    type: 'AssignLeadInput',
    input: ({ pune }) => ({ leadId: pune.leadId, ...versioned, unitOfficeId: newId(), unitDistrictCode: '490' }),
  },
  checkPoster: {
    type: 'CheckPosterInput',
    input: ({ pune }) => ({ posterId: pune.waitingPosterId, ...versioned, confirm: true }),
  },
  decideChildJoin: {
    type: 'DecideChildJoinInput',
    input: ({ pune }) => ({ joinId: pune.joinId, ...versioned, confirm: true }),
  },
  proposeChildJoin: {
    type: 'ProposeChildJoinInput',
    input: ({ pune }) => ({ childId: pune.childId, otherNumber: 'MC-1', reason: 'x' }),
  },
  proposeChildParting: {
    type: 'ProposeChildPartingInput',
    input: ({ pune }) => ({ joinId: pune.joinId, ...versioned, reason: 'x' }),
  },
  requestReportExport: {
    type: 'RequestReportExportInput',
    input: () => ({ filter: {}, withIdentity: false, reason: 'x' }),
  },
  decideReportExport: {
    type: 'DecideReportExportInput',
    input: ({ pune }) => ({ exportId: pune.exportId, ...versioned, confirm: true }),
  },
  fetchReportExport: { type: 'FetchReportExportInput', input: ({ pune }) => ({ exportId: pune.exportId }) },
  declareConflict: {
    type: 'DeclareConflictInput',
    input: ({ pune }) => ({ childId: pune.childId, reason: 'A cousin of the officer, on the mother’s side.' }),
  },
  gatherSightings: {
    type: 'GatherSightingsInput',
    input: ({ pune }) => ({ sightingId: pune.sightingId, ...versioned, sameIds: [newId()] }),
  },
  reviewOpening: {
    type: 'ReviewOpeningInput',
    input: ({ openingId }) => ({ openingId, justified: true, note: 'Needed.' }),
  },
  closeLead: {
    type: 'CloseLeadInput',
    input: ({ pune }) => ({ leadId: pune.leadId, ...versioned, outcome: 'NOTHING_FOUND', words: 'x' }),
  },
  decideEnding: {
    type: 'DecideEndingInput',
    input: ({ pune }) => ({ endingId: pune.endingId, ...versioned, confirm: true }),
  },
  fileSearchReport: {
    type: 'FileSearchReportInput',
    input: ({ pune }) => ({
      reportId: pune.reportId,
      ...versioned,
      act: 'REVIEW',
      findings: 'x',
      document: 'x',
    }),
  },
  followUpSearch: {
    type: 'FollowUpSearchInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, note: 'x' }),
  },
  offerHandOver: {
    type: 'OfferHandOverInput',
    input: ({ pune }) => ({
      reportId: pune.reportId,
      ...versioned,
      toOfficeId: newId(),
      toDistrictCode: '212',
      reason: 'x',
    }),
  },
  openLead: {
    type: 'OpenLeadInput',
    input: ({ pune }) => ({ reportId: pune.reportId, source: 'FAMILY', words: 'Seen at an uncle’s.' }),
  },
  proposeEnding: {
    type: 'ProposeEndingInput',
    input: ({ pune }) => ({ reportId: pune.freshReportId, ...versioned, to: 'WITHDRAWN', reason: 'x' }),
  },
  recordUnitAnswer: {
    type: 'RecordUnitAnswerInput',
    input: ({ pune }) => ({ noticeId: pune.noticeId, ...versioned, answer: 'NOT_SEEN' }),
  },
  tellUnits: {
    type: 'TellUnitsInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, units: [{ kind: 'DCRB', name: 'DCRB Pune' }] }),
  },
  decideMatch: {
    type: 'DecideMatchInput',
    input: ({ pairId }) => ({ pairId, ...versioned, verdict: 'REJECT', reason: 'x' }),
  },
  discloseMatch: {
    type: 'DiscloseMatchInput',
    input: ({ pairId }) => ({ pairId, ...versioned, reason: 'x' }),
  },
  moveMissingReport: {
    type: 'MoveMissingReportInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, to: 'TRACED', reason: 'x' }),
  },
  produceFoundChild: {
    type: 'ProduceFoundChildInput',
    input: ({ pune }) => ({
      recordId: pune.recordId,
      ...versioned,
      boardId: newId(),
      producedAt: '2026-02-01T00:00:00Z',
    }),
  },
  recalibrateMatching: { type: 'RecalibrateMatchingInput', input: () => ({ adopt: true, reason: 'x' }) },
  registerFir: {
    type: 'RegisterFirInput',
    input: ({ pune }) => ({
      reportId: pune.reportId,
      ...versioned,
      number: '1',
      registeredAt: '2026-02-01T00:00:00Z',
      sections: 'x',
    }),
  },
  registerFoundChild: {
    type: 'RegisterFoundChildInput',
    input: () => ({
      sex: 'BOY',
      foundBy: 'POLICE',
      foundAt: '2026-02-01T00:00:00Z',
      receivedAt: '2026-02-01T00:00:00Z',
      districtCode: '490',
      foundPlace: 'Market',
      circumstances: 'Alone in the market.',
    }),
  },
  registerMissingChild: { type: 'RegisterMissingChildInput', input: () => missingInput() },
  releasePoster: {
    type: 'ReleasePosterInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, fields: [], basis: 'x' }),
  },
  reportSighting: {
    type: 'ReportSightingInput',
    input: () => ({
      seenAt: '2026-02-01T00:00:00Z',
      districtCode: '490',
      place: 'Market',
      description: 'A child alone in the market.',
      goodFaith: true,
    }),
  },
  revealIdentity: {
    type: 'RevealIdentityInput',
    input: ({ pune }) => ({ childId: pune.childId, reason: 'x', minutes: 5 }),
  },
  triageSighting: {
    type: 'TriageSightingInput',
    input: ({ pune }) => ({ sightingId: pune.sightingId, ...versioned, to: 'SCREENED' }),
  },
  undoMatchVerdict: {
    type: 'UndoMatchVerdictInput',
    input: ({ pairId }) => ({ pairId, ...versioned, reason: 'x' }),
  },
  updateMissingReport: {
    type: 'UpdateMissingReportInput',
    input: ({ pune }) => ({ reportId: pune.reportId, ...versioned, wearing: 'Red', reason: 'x' }),
  },
  withdrawPoster: {
    type: 'WithdrawPosterInput',
    input: ({ pune }) => ({ posterId: pune.posterId, ...versioned, reason: 'x' }),
  },
}

function rootsOf(type: 'Query' | 'Mutation'): string[] {
  return [...decisions.keys()].filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1))
}

/** Offices that a child is not before see it no more than the office next door, whatever their scopes. */
const BY_DOOR = ['childById', 'similarChildren']
const DOORLESS = ['CCI_SUPERINTENDENT', 'CASE_WORKER', 'JJB_MEMBER']

describe('root fields', () => {
  it('are all asked here', () => {
    expect(Object.keys(QUERIES).sort()).toEqual(rootsOf('Query').sort())
    expect(Object.keys(MUTATIONS).sort()).toEqual(rootsOf('Mutation').sort())
  })

  it.each(rootsOf('Query'))('%s answers whom its decision allows and is empty for everybody else', async (field) => {
    for (const [name, viewer] of viewers) {
      const { errors, at } = await cases.ask(viewer, `{ ${QUERIES[field]?.(world)} }`)
      expect(errors, name).toEqual([])
      const doorless = BY_DOOR.includes(field) && DOORLESS.includes(name)
      const allowed = allows(decisions.get(`Query.${field}`), viewer) && !doorless
      expect(tellsNothing(at(field)), name).toBe(!allowed)
    }
  })

  it.each(rootsOf('Mutation'))('%s changes nothing for whom its decision does not allow', async (field) => {
    const { type, input } = MUTATIONS[field] ?? expect.fail(field)
    const state = () => cases.owner`select (select count(*) from cases.child) as children,
      (select sum(version) from cases.missing_report) as reports, (select sum(version) from cases.poster) as posters,
      (select sum(version) from cases.sighting) as sightings, (select sum(version) from cases.lead) as leads,
      (select sum(version) from cases.ending) as endings, (select sum(version) from cases.child_join) as joins, (select sum(version) from cases.report_export) as exports, (select count(*) from cases.recusal) as recusals,
      (select count(*) from cases.opening_review) as reviews, (select sum(version) from cases.unit_notice) as notices,
      (select count(*) from cases.hand_over) as offers, (select count(*) from cases.risk_assessment) as risks, (select count(*) from cases.reveal_grant) as grants,
      (select sum(version) from cases.found_record) as records,
      (select sum(version) from cases.match_pair) as pairs, (select count(*) from cases.match_step) as verdicts`
    for (const [name, viewer] of viewers) {
      if (allows(decisions.get(`Mutation.${field}`), viewer)) continue
      const before = await state()
      const answer = await cases.ask(viewer, `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, {
        input: { idempotencyKey: newId(), ...input(world) },
      })
      expect(answer.at(`${field}.__typename`), name).toBe('NotAllowed')
      expect(await state(), name).toEqual(before)
    }
  })
})
