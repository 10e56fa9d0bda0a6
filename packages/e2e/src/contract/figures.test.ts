import { describe, expect, it } from 'vitest'
import { askContract } from '../harness/contract.js'
import { ask, at } from '../harness/graph.harness.js'

const year = { from: '2025-04-01', to: '2026-03-31', financialYear: '2024-25' }

describe('one State across every domain', () => {
  it.each(['ministry', 'state.maharashtra'])('%s', async (account) => {
    const { data, errors } = await askContract(account, 'StateOverview', { code: 'IN-MH', ...year })
    expect(errors).toEqual([])
    const state = at(data, 'stateByCode')
    expect(at(state, 'lgdCode')).toBe(27)
    expect(at(state, 'districts', 35, 'code')).toEqual(expect.any(String))
    expect(at(state, 'missingChildren', 'reported')).toBeGreaterThan(0)
    expect(at(state, 'institutionSummary', 'registered')).toBeGreaterThan(0)
    expect(at(state, 'boardSummary', 'committees')).toBe(36)
    expect(at(state, 'trainingSummary', 'programmes')).toEqual(expect.any(Number))
    expect(at(state, 'schemeFunds', 'costShare')).toBe('60:40')
    expect(at(state, 'schemeFunds', 'released')).toMatch(/^\d+\.\d\d$/)
  })

  it('analysts get figures without what their post does not have', async () => {
    const { data } = await askContract('analyst', 'StateOverview', { code: 'IN-BR', ...year })
    expect(at(data, 'stateByCode', 'name')).toBe('Bihar')
    expect(at(data, 'stateByCode', 'missingChildren', 'reported')).toBeGreaterThan(0)
    expect(at(data, 'stateByCode', 'schemeFunds', 'costShare')).toBe('60:40')
  })

  it('a State that does not exist is null', async () => {
    const { data } = await askContract('ministry', 'StateOverview', { code: 'IN-XX', ...year })
    expect(at(data, 'stateByCode')).toBeNull()
  })
})

describe('figures', () => {
  it('missing children by State and month: dimensions first, small cells withheld in their rows', async () => {
    const { data, errors } = await askContract('analyst', 'CaseFigures', { from: '2025-01-01', to: '2025-12-31' })
    expect(errors).toEqual([])
    const table = at(data, 'missingChildrenFigures')
    expect([0, 1, 2, 3].map((column) => at(table, 'columns', column, 'kind'))).toEqual([
      'DIMENSION',
      'DIMENSION',
      'MEASURE',
      'MEASURE',
    ])
    expect(at(table, 'suppressedCells')).toBeGreaterThan(0)
    const rows = at(table, 'rows')
    const shown = Array.isArray(rows) ? rows.flatMap((row) => [at(row, 'values', 0), at(row, 'values', 1)]) : []
    expect(shown.filter((value) => typeof value === 'number' && value > 0 && value < 5)).toEqual([])
  })

  it.each(['institutionFigures', 'boardFigures', 'trainingFigures', 'schemeFundFigures'])(
    '%s has the same shape',
    async (field) => {
      const dimension = field === 'schemeFundFigures' ? 'STATE' : 'STATE'
      const measures: Record<string, string> = {
        institutionFigures: 'HOMES',
        boardFigures: 'PROCEEDINGS',
        trainingFigures: 'PROGRAMMES',
        schemeFundFigures: 'RELEASED',
      }
      const { data, errors } = await ask(
        'ministry',
        `{ table: ${field}(measures: [${measures[field]}], by: [${dimension}], from: "2024-04-01", to: "2026-11-24") {
        columns { key label kind } rows { keys values } suppressedCells asOf } }`,
      )
      expect(errors).toEqual([])
      expect(at(data, 'table', 'columns', 0)).toMatchObject({ kind: 'DIMENSION' })
    },
  )
})
