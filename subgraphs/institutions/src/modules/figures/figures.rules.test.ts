import { checkFigures } from '@vatsalya/subgraph-kit'
import { describe, expect, it } from 'vitest'
import { type Cell, periodsOf, valuesOf } from './figures.rules.js'

const cell = (key: string, children: number): Cell => ({
  keys: [key],
  ...{ HOMES: 2, SANCTIONED_CAPACITY: 100, OCCUPANCY: children, ADMISSIONS: 9, DISCHARGES: 8 },
  ...{ INSPECTIONS: 1, INSPECTIONS_OVERDUE: 1 },
})

describe('figures', () => {
  it('withhold small counts of children, and tell homes and places as they are', () => {
    const rows = valuesOf([cell('IN-GA', 3), cell('IN-BR', 7), cell('IN-MH', 90)], ['HOMES', 'OCCUPANCY'])
    expect(rows.map(({ values }) => values)).toEqual([
      [2, null],
      [2, null],
      [2, 90],
    ])
  })

  it('cut a period by months, years and financial years', () => {
    expect(periodsOf('2026-01-15', '2026-03-10', 'MONTH')).toEqual([
      { key: '2026-01', from: '2026-01-15', to: '2026-01-31' },
      { key: '2026-02', from: '2026-02-01', to: '2026-02-28' },
      { key: '2026-03', from: '2026-03-01', to: '2026-03-10' },
    ])
    expect(periodsOf('2025-02-01', '2026-04-02', 'FINANCIAL_YEAR').map(({ key }) => key)).toEqual([
      '2024-25',
      '2025-26',
      '2026-27',
    ])
    expect(periodsOf('2025-02-01', '2026-04-02', 'YEAR').map(({ to }) => to)).toEqual(['2025-12-31', '2026-04-02'])
    expect(periodsOf('2026-01-01', '2026-02-01', null)).toHaveLength(1)
    expect(() => periodsOf('2000-01-01', '2026-01-01', 'MONTH')).toThrow('at most 120')
  })

  it('refuse questions that no table answers', () => {
    const question = { measures: ['HOMES'], by: ['STATE'], from: '2026-01-01', to: '2026-12-31' }
    expect(() => checkFigures(question)).not.toThrow()
    for (const change of [
      { measures: [] },
      { by: ['STATE', 'STATE'] },
      { by: ['STATE', 'KIND', 'YEAR', 'TAKES'] },
      { from: '2027-01-01' },
    ]) {
      expect(() => checkFigures({ ...question, ...change })).toThrow()
    }
  })
})
