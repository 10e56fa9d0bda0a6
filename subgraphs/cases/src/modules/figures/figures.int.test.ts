import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveTo, openCases, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
const analyst = roleViewer('ANALYST')
const period = { from: '2026-01-01', to: '2090-12-31' }
beforeAll(async () => {
  cases = await openCases()
  for (let count = 0; count < 7; count += 1) {
    const { reportId } = await registerMissing(cases)
    if (count < 6) await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED'])
  }
  for (let count = 0; count < 3; count += 1) await registerMissing(cases, policePatna, { lastSeenDistrictCode: '212' })
})
afterAll(() => cases.close())

const FIGURES = `query CaseFigures($by: [MissingChildrenDimension!]!, $from: Date!, $to: Date!) {
  missingChildrenFigures(measures: [REPORTED, TRACED, UNTRACED], by: $by, from: $from, to: $to) {
    columns { key kind } rows { keys values } suppressedCells
  }
}`
const SUMMARY = `query Summary($r: [_Any!]!, $from: Date!, $to: Date!) {
  _entities(representations: $r) { ... on State { missingChildren(from: $from, to: $to) { reported traced untraced } } }
}`

describe('figures', () => {
  it('tell reports by State and withhold small cells with what gives them away', async () => {
    const answer = await cases.ask(analyst, FIGURES, { by: ['STATE'], ...period })
    expect(answer.errors).toEqual([])
    expect(answer.at('missingChildrenFigures')).toEqual({
      columns: [
        { key: 'STATE', kind: 'DIMENSION' },
        { key: 'REPORTED', kind: 'MEASURE' },
        { key: 'TRACED', kind: 'MEASURE' },
        { key: 'UNTRACED', kind: 'MEASURE' },
      ],
      rows: [
        { keys: ['IN-BR'], values: [null, null, null] },
        { keys: ['IN-MH'], values: [null, null, null] },
      ],
      suppressedCells: 6,
    })
  })

  it('tell a State the same as its own summary', async () => {
    const r = [
      { __typename: 'State', code: 'IN-MH' },
      { __typename: 'State', code: 'IN-GA' },
    ]
    const answer = await cases.ask(analyst, SUMMARY, { r, ...period })
    expect(answer.data).toEqual({
      _entities: [
        { missingChildren: { reported: null, traced: null, untraced: null } },
        { missingChildren: { reported: 0, traced: 0, untraced: 0 } },
      ],
    })
  })

  it('are cut by every dimension', async () => {
    for (const name of ['STATE', 'DISTRICT', 'YEAR', 'FINANCIAL_YEAR', 'MONTH', 'SEX', 'AGE_BAND', 'SOURCE', 'STAGE']) {
      expect((await cases.ask(analyst, FIGURES, { by: [name], ...period })).errors, name).toEqual([])
    }
    const none = await cases.ask(analyst, FIGURES, { by: [], ...period })
    expect(none.at('missingChildrenFigures.rows')).toEqual([{ keys: [], values: [10, null, null] }])
  })

  it('refuse a period that ends before it begins', async () => {
    const answer = await cases.ask(analyst, FIGURES, { by: ['STATE'], from: '2026-02-01', to: '2026-01-01' })
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect((await cases.ask(policePune, FIGURES, { by: ['STATE'], ...period })).errors).toEqual([])
  })
})
