import { demoId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  analyst,
  BOYS_HOME,
  cwcPune,
  dcpoPatna,
  dcpoPune,
  HOME,
  homePune,
  jjbPune,
  ministry,
  openInstitutions,
  scpsMaharashtra,
  workerPune,
} from '../../institutions.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInstitutions()
})
afterAll(() => test.close())

const RESULT = `__typename ... on InvalidInput { issues { path message } } ... on NotAllowed { message }
  ... on Conflict { message currentVersion }`

describe('homes', () => {
  it('are listed page by page in each order, all of them once', async () => {
    const query = `query ($after: String, $order: InstitutionOrder) {
      institutions(first: 40, after: $after, filter: { stateCode: "IN-MH", order: $order }) {
        totalCount edges { node { id freeBeds } } pageInfo { endCursor hasNextPage } } }`
    for (const order of ['NAME', 'INSPECTION_DUE', 'FREE_BEDS']) {
      const ids = new Set<unknown>()
      let after: unknown = null
      for (let page = 0; page < 10; page += 1) {
        const answer = await test.ask(ministry, query, { after, order })
        expect(answer.errors).toEqual([])
        const edges = answer.at('institutions.edges')
        if (!Array.isArray(edges)) return expect.fail(order)
        for (const { node } of edges) ids.add(node.id)
        after = answer.at('institutions.pageInfo.endCursor')
        if (answer.at('institutions.pageInfo.hasNextPage') === false) {
          expect(ids.size, order).toBe(answer.at('institutions.totalCount'))
          break
        }
      }
    }
  })

  it('with room for a child are those that the law and the beds allow', async () => {
    const query = `query ($child: RoomForInput!) { institutions(first: 100, filter: { stateCode: "IN-MH", roomFor: $child }) {
      edges { node { caseKind takes ageFrom ageTo freeBeds registration { status } } } } }`
    for (const child of [
      { caseKind: 'CNCP', sex: 'GIRL', ageYears: 14 },
      { caseKind: 'CCL', sex: 'BOY', ageYears: 16 },
    ]) {
      const edges = (await test.ask(cwcPune, query, { child })).at('institutions.edges')
      if (!Array.isArray(edges)) return expect.fail('no list')
      expect(edges.length).toBeGreaterThan(0)
      for (const { node } of edges) {
        expect(node.caseKind).toBe(child.caseKind)
        expect(node.freeBeds).toBeGreaterThan(0)
        expect(['ANY', child.sex === 'GIRL' ? 'GIRLS' : 'BOYS']).toContain(node.takes)
        expect(node.registration.status).not.toBe('LAPSED')
      }
    }
  })

  it('tell each desk what waits there', async () => {
    const desk = '{ institutionDesk { homes occupancy awaited plansOverdue inspectionsOverdue } ownInstitution { id } }'
    const home = await test.ask(homePune, desk)
    expect(home.at('institutionDesk.homes')).toBe(1)
    expect(home.at('institutionDesk.awaited')).toBeGreaterThan(2)
    expect(home.at('ownInstitution.id')).toBe(HOME)
    const district = await test.ask(dcpoPune, desk)
    expect(district.at('institutionDesk.homes')).toBe(4)
    expect(district.at('institutionDesk.inspectionsOverdue')).toBe(1)
    expect(district.at('ownInstitution')).toBeNull()
    const nation = await test.ask(ministry, desk)
    expect(nation.at('institutionDesk.homes')).toBeGreaterThanOrEqual(400)
  })

  it('are seen by boards in their State, by districts in theirs', async () => {
    const query = `{ institutionById(id: "${HOME}") { id name } }`
    expect((await test.ask(jjbPune, query)).at('institutionById.id')).toBe(HOME)
    expect((await test.ask(dcpoPatna, query)).at('institutionById')).toBeNull()
  })
})

describe('an inspection', () => {
  const INSPECT = `mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) { ${RESULT}
    ... on RecordInspectionOk { institution { version clocks { code state startedAt } lastInspection { outcome role } } } } }`
  const input = {
    ...{
      institutionId: BOYS_HOME,
      inspectedOn: '2026-11-23',
      members: 4,
      womanPresent: true,
      medicalOfficerPresent: true,
    },
    ...{ outcome: 'DEFICIENT', findings: 'Two toilets were out of order.', remedyBy: '2026-12-15' },
  }

  it('starts the three months anew, and the month to act on what it found', async () => {
    const answer = await test.ask(dcpoPune, INSPECT, {
      input: { ...input, idempotencyKey: newId(), expectedVersion: 1 },
    })
    expect(answer.at('recordInspection.institution.lastInspection')).toEqual({ outcome: 'DEFICIENT', role: 'DCPO' })
    expect(answer.at('recordInspection.institution.clocks')).toEqual(
      expect.arrayContaining([
        { code: 'CCI_INSPECT', state: 'RUNNING', startedAt: '2026-11-22T18:30:00.000Z' },
        { code: 'CCI_INSPECT_ACTION', state: 'RUNNING', startedAt: '2026-11-22T18:30:00.000Z' },
      ]),
    )
    const again = await test.ask(dcpoPune, INSPECT, {
      input: { ...input, idempotencyKey: newId(), expectedVersion: 1 },
    })
    expect(again.at('recordInspection')).toMatchObject({ __typename: 'Conflict', currentVersion: 2 })
  })

  it('is refused where the team is not whole, the day is to come, or the home is another district’s', async () => {
    const tries: [object, string][] = [
      [{ members: 2 }, 'members'],
      [{ womanPresent: false }, 'womanPresent'],
      [{ inspectedOn: '2027-01-01' }, 'inspectedOn'],
      [{ outcome: 'DEFICIENT', remedyBy: null }, 'remedyBy'],
      [{ findings: 'short' }, 'findings'],
    ]
    for (const [change, path] of tries) {
      const told = { ...input, inspectedOn: '2026-11-20', ...change, idempotencyKey: newId(), expectedVersion: 2 }
      expect((await test.ask(dcpoPune, INSPECT, { input: told })).at('recordInspection.issues.0.path')).toBe(path)
    }
    const other = { ...input, idempotencyKey: newId(), expectedVersion: 2 }
    expect((await test.ask(dcpoPatna, INSPECT, { input: other })).at('recordInspection.__typename')).toBe('NotAllowed')
  })
})

describe('a count at midnight', () => {
  const COUNT = `mutation ($input: RecordHeadcountInput!) { recordHeadcount(input: $input) { ${RESULT}
    ... on RecordHeadcountOk { institution { headcountDue rosterAtMidnight headcounts(first: 1) { day counted onRoll } } } } }`
  const count = (change: object) =>
    test.ask(homePune, COUNT, { input: { idempotencyKey: newId(), day: '2026-11-24', ...change } })

  it('needs words where it differs from the roll, and is due no more when it is there', async () => {
    const home = await test.ask(homePune, '{ ownInstitution { headcountDue rosterAtMidnight } }')
    expect(home.at('ownInstitution.headcountDue')).toBe('2026-11-24')
    const roll = Number(home.at('ownInstitution.rosterAtMidnight'))
    expect(roll).toBeGreaterThan(20)
    expect((await count({ counted: roll - 1 })).at('recordHeadcount.issues.0.path')).toBe('note')
    const done = await count({ counted: roll - 1, note: 'One child in hospital.' })
    expect(done.at('recordHeadcount.institution')).toMatchObject({
      headcountDue: null,
      headcounts: [{ day: '2026-11-24', counted: roll - 1, onRoll: roll }],
    })
    expect((await count({ counted: roll, day: '2026-11-18' })).at('recordHeadcount.issues.0.path')).toBe('day')
  })
})

describe('a care plan', () => {
  const placementId = demoId('placement', 'asha')
  const MOVE = `mutation ($input: MoveCarePlanInput!) { moveCarePlan(input: $input) { ${RESULT}
    ... on MoveCarePlanOk { placement { carePlan { status nextReviewOn version } clocks { code state } } } } }`
  const WRITE = `mutation ($input: WriteCarePlanInput!) { writeCarePlan(input: $input) { ${RESULT}
    ... on WriteCarePlanOk { placement { carePlan { status version content { goals } nextMoves } } } } }`
  const words = {
    ...{ childsView: 'Wants to go home.', health: 'Healthy.', education: 'Class 8.', family: 'Mother traced.' },
    ...{ protection: 'Counselling.', goals: 'Restoration.' },
  }
  const plan = async () =>
    (await test.ask(homePune, `{ placementById(id: "${placementId}") { carePlan { version } } }`)).at(
      'placementById.carePlan.version',
    )

  it('is written by the worker, approved by the head, filed with its next review', async () => {
    const version = await plan()
    const written = await test.ask(workerPune, WRITE, {
      input: { ...words, idempotencyKey: newId(), placementId, ...(version ? { expectedVersion: version } : {}) },
    })
    expect(written.at('writeCarePlan.placement.carePlan')).toMatchObject({ status: 'DRAFT', nextMoves: [] })
    const move = async (viewer: typeof homePune, change: object) =>
      test.ask(viewer, MOVE, {
        input: {
          idempotencyKey: newId(),
          placementId,
          expectedVersion: await plan(),
          note: 'Read with her.',
          ...change,
        },
      })
    expect((await move(workerPune, { move: 'APPROVE' })).at('moveCarePlan.__typename')).toBe('NotAllowed')
    expect((await move(homePune, { move: 'FILE', nextReviewOn: '2027-01-20' })).at('moveCarePlan.issues.0.path')).toBe(
      'move',
    )
    const approved = await move(homePune, { move: 'APPROVE' })
    expect(approved.at('moveCarePlan.placement.carePlan.status')).toBe('APPROVED')
    expect(approved.at('moveCarePlan.placement.clocks')).toContainEqual({ code: 'CARE_PLAN', state: 'STOPPED' })
    expect((await move(homePune, { move: 'FILE' })).at('moveCarePlan.issues.0.path')).toBe('nextReviewOn')
    const late = await move(workerPune, { move: 'FILE', nextReviewOn: '2027-04-01' })
    expect(late.at('moveCarePlan.issues.0.message')).toMatch('within three months')
    const filed = await move(workerPune, { move: 'FILE', nextReviewOn: '2027-01-20' })
    expect(filed.at('moveCarePlan.placement.carePlan')).toMatchObject({ status: 'ACTIVE', nextReviewOn: '2027-01-20' })
  })

  it('tells the second of two writers that somebody was first', async () => {
    const input = { ...words, idempotencyKey: newId(), placementId, expectedVersion: 1 }
    const answer = await test.ask(homePune, WRITE, { input })
    expect(answer.at('writeCarePlan')).toMatchObject({ __typename: 'Conflict', currentVersion: await plan() })
  })
})

describe('figures and money', () => {
  const period = 'from: "2026-01-01", to: "2026-11-24"'

  it('tell homes by State and kind, and by month', async () => {
    const answer = await test.ask(
      analyst,
      `{ institutionFigures(measures: [HOMES, OCCUPANCY, ADMISSIONS], by: [STATE, KIND], ${period}) {
        columns { key kind } rows { keys values } suppressedCells } }`,
    )
    expect(answer.errors).toEqual([])
    expect(answer.at('institutionFigures.columns.0')).toEqual({ key: 'STATE', kind: 'DIMENSION' })
    const rows = answer.at('institutionFigures.rows')
    if (!Array.isArray(rows)) return expect.fail('no rows')
    for (const { values } of rows)
      for (const value of values.slice(1)) expect(value === null || value === 0 || value >= 5).toBe(true)
    expect(
      rows.reduce((all: number, row: { values: number[] }) => all + (row.values[0] ?? 0), 0),
    ).toBeGreaterThanOrEqual(400)
    const months = await test.ask(
      analyst,
      `{ institutionFigures(measures: [ADMISSIONS], by: [MONTH], ${period}) { rows { keys } } }`,
    )
    expect(months.at('institutionFigures.rows.0.keys')).toEqual(['2026-01'])
  })

  it('tell the money of the published year in full', async () => {
    const query = `{ schemeFundFigures(measures: [RELEASED], by: [FINANCIAL_YEAR], from: "2024-04-01", to: "2025-03-31") {
      rows { keys values } } schemeReleases { financialYear amount source } }`
    const answer = await test.ask(analyst, query)
    expect(answer.at('schemeFundFigures.rows')).toEqual([{ keys: ['2024-25'], values: [14_055_300_000] }])
    expect(answer.at('schemeReleases.0')).toMatchObject({ financialYear: '2024-25', amount: '14055300000.00' })
  })

  it('take a statement of expenditure from the State only, and never less than before', async () => {
    const SPEND = `mutation ($input: RecordExpenditureInput!) { recordExpenditure(input: $input) { ${RESULT}
      ... on RecordExpenditureOk { state { code } } } }`
    const [line] = await test.owner`select utilised_paise::text as spent, version from institutions.scheme_fund
      where state_code = 'IN-MH' and financial_year = '2026-27'`
    const spend = (viewer: typeof ministry, utilised: string) =>
      test.ask(viewer, SPEND, {
        input: {
          ...{ idempotencyKey: newId(), financialYear: '2026-27', expectedVersion: line?.version, utilised },
          ...{ asOf: '2026-11-24', statementNumber: 'SOE 7' },
        },
      })
    expect((await spend(ministry, '1.00')).at('recordExpenditure.__typename')).toBe('NotAllowed')
    expect((await spend(scpsMaharashtra, '1.00')).at('recordExpenditure.issues.0.message')).toMatch('less than')
    expect((await spend(scpsMaharashtra, '99999999999.00')).at('recordExpenditure.issues.0.message')).toMatch(
      'more than',
    )
    const more = `${BigInt(line?.spent ?? 0) / 100n + 1n}.00`
    expect((await spend(scpsMaharashtra, more)).at('recordExpenditure.state.code')).toBe('IN-MH')
    expect((await spend(scpsMaharashtra, more)).at('recordExpenditure.__typename')).toBe('Conflict')
  })
})
