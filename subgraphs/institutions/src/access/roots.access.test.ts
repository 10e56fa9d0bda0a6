import { randomUUID } from 'node:crypto'
import { demoId } from '@vatsalya/demo'
import { accessDecisions, allows, everyViewer, type TestSubgraph, tellsNothing } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'
import { HOME, homePune, IN_HOME, openInstitutions } from '../institutions.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInstitutions()
  // One row for the audit to tell.
  const input = { idempotencyKey: randomUUID(), day: '2026-11-24', counted: 1, note: 'All the others are on leave.' }
  await test.ask(
    homePune,
    `mutation ($input: RecordHeadcountInput!) { recordHeadcount(input: $input) { __typename } }`,
    {
      input,
    },
  )
})
afterAll(() => test.close())

const viewers = everyViewer(IN_HOME)
const decisions = accessDecisions(typeDefs)
const stay = demoId('placement', 'asha')
const waiting = demoId('gate-order', 'found-528')
const period = 'from: "2026-01-01", to: "2026-11-24"'

/** A selection under each root field that has something to answer for who may ask. */
const QUERIES: Readonly<Record<string, string>> = {
  institutions: 'institutions(first: 3) { edges { node { id } } }',
  institutionById: `institutionById(id: "${HOME}") { id }`,
  institutionDesk: 'institutionDesk { homes }',
  ownInstitution: 'ownInstitution { id }',
  gateOrders: 'gateOrders { edges { node { id } } }',
  gateOrderById: `gateOrderById(id: "${waiting}") { id }`,
  placements: 'placements(first: 3) { edges { node { id } } }',
  placementById: `placementById(id: "${stay}") { id }`,
  schemeReleases: 'schemeReleases { amount }',
  institutionFigures: `institutionFigures(measures: [HOMES], by: [STATE], ${period}) { rows { keys } }`,
  schemeFundFigures: `schemeFundFigures(measures: [RELEASED], by: [FINANCIAL_YEAR], ${period}) { rows { keys } }`,
  institutionsAudit: 'institutionsAudit { edges { node { seq } } }',
}

/** Rows about one home and about one child are for fewer than the scope says; `rows.access.test.ts` says for whom. */
const NARROWER = new Set([
  'institutionById',
  'institutions',
  'ownInstitution',
  'gateOrders',
  'gateOrderById',
  'placements',
  'placementById',
])

const MUTATIONS: Readonly<Record<string, { readonly type: string; readonly input: object }>> = {
  admitChild: {
    type: 'AdmitChildInput',
    input: { gateOrderId: waiting, admittedAt: '2026-11-24T05:30:00Z', broughtBy: 'A constable' },
  },
  recordExamination: {
    type: 'RecordExaminationInput',
    input: { placementId: stay, expectedVersion: 1, examinedAt: '2026-11-24T05:30:00Z', document: 'A slip' },
  },
  dischargeChild: {
    type: 'DischargeChildInput',
    input: {
      ...{ placementId: stay, expectedVersion: 1, reason: 'RAN_AWAY', dischargedAt: '2026-11-24T05:30:00Z' },
      note: 'A trial that nobody may carry out.',
    },
  },
  writeCarePlan: {
    type: 'WriteCarePlanInput',
    input: {
      ...{ placementId: stay, expectedVersion: 1, childsView: 'None', health: 'None', education: 'None' },
      ...{ family: 'None', protection: 'None', goals: 'None' },
    },
  },
  moveCarePlan: {
    type: 'MoveCarePlanInput',
    input: { placementId: stay, expectedVersion: 1, move: 'APPROVE', note: 'A trial' },
  },
  recordInspection: {
    type: 'RecordInspectionInput',
    input: {
      ...{ institutionId: HOME, expectedVersion: 1, inspectedOn: '2026-11-23', members: 4, outcome: 'COMPLIANT' },
      ...{ womanPresent: true, medicalOfficerPresent: true, findings: 'A trial that nobody may carry out.' },
    },
  },
  recordHeadcount: { type: 'RecordHeadcountInput', input: { day: '2026-11-23', counted: 3, note: 'A trial' } },
  recordExpenditure: {
    type: 'RecordExpenditureInput',
    input: {
      ...{ financialYear: '2025-26', expectedVersion: 1, utilised: '1.00', asOf: '2026-11-24' },
      statementNumber: 'SOE 1',
    },
  },
}

function rootsOf(type: 'Query' | 'Mutation'): string[] {
  return [...decisions.keys()].filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1))
}

/** A table of figures without rows tells nothing either. */
const silent = (value: unknown) =>
  tellsNothing(value) ||
  (typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    Array.isArray(value.rows) &&
    value.rows.length === 0)

describe('root fields', () => {
  it('are all asked here', () => {
    expect(Object.keys(QUERIES).sort()).toEqual(rootsOf('Query').sort())
    expect(Object.keys(MUTATIONS).sort()).toEqual(rootsOf('Mutation').sort())
  })

  it.each(rootsOf('Query'))('%s answers whom its decision allows and is empty for everybody else', async (field) => {
    for (const [name, viewer] of viewers) {
      const { errors, at } = await test.ask(viewer, `{ ${QUERIES[field]} }`)
      expect(errors, name).toEqual([])
      const allowed = allows(decisions.get(`Query.${field}`), viewer)
      if (!allowed) expect(silent(at(field)), name).toBe(true)
      else if (!NARROWER.has(field)) expect(silent(at(field)), name).toBe(false)
    }
  })

  it.each(rootsOf('Mutation'))('%s changes nothing for whom its decision does not allow', async (field) => {
    const { type, input } = MUTATIONS[field] ?? expect.fail(field)
    const state = () => test.owner`select (select count(*) from institutions.placement) as stays,
      (select count(*) from institutions.placement_step) as steps, (select sum(version) from institutions.home) as homes,
      (select count(*) from institutions.inspection) as visits, (select sum(counted) from institutions.headcount) as heads,
      (select sum(version) from institutions.care_plan) as plans,
      (select sum(utilised_paise) from institutions.scheme_fund) as money`
    for (const [name, viewer] of viewers) {
      if (allows(decisions.get(`Mutation.${field}`), viewer)) continue
      const before = await state()
      const answer = await test.ask(viewer, `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, {
        input: { ...input, idempotencyKey: randomUUID() },
      })
      expect(answer.at(`${field}.__typename`), name).toBe('NotAllowed')
      expect(await state(), name).toEqual(before)
    }
  })
})
