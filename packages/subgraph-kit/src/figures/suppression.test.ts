import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountRow, SMALLEST_SHOWN, suppress } from './suppression.js'

const table = fc
  .record({ states: fc.integer({ min: 1, max: 5 }), months: fc.integer({ min: 1, max: 4 }) })
  .chain(({ states, months }) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100 })), {
        minLength: states * months,
        maxLength: states * months,
      })
      .map((counts) =>
        counts.map(
          ([traced, more], index): CountRow => ({
            keys: [`S${Math.floor(index / months)}`, `M${index % months}`],
            values: [traced + more, traced],
          }),
        ),
      ),
  )

describe('suppression', () => {
  it('never shows a count below five, nor a rest below five beside its whole', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const row of suppress(rows, [[1, 0]]).rows) {
          const [whole, part] = row.values
          for (const value of row.values) expect(value === null || value === 0 || value >= SMALLEST_SHOWN).toBe(true)
          if (whole != null && part != null) expect(whole - part === 0 || whole - part >= SMALLEST_SHOWN).toBe(true)
        }
      }),
    )
  })

  it('leaves no hidden cell that its row or column gives away', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const told = suppress(rows).rows
        for (const dimension of [0, 1]) {
          for (const key of new Set(rows.map((row) => row.keys[dimension]))) {
            const members = told.flatMap((row, index) => (row.keys[dimension] === key ? [{ row, index }] : []))
            const hidden = members.filter(({ row }) => row.values[0] === null)
            if (hidden.length === 0 || hidden.length === members.length) continue
            const sum = hidden.reduce((total, { index }) => total + (rows[index]?.values[0] ?? 0), 0)
            expect(hidden.length).toBeGreaterThan(1)
            expect(sum).toBeGreaterThanOrEqual(SMALLEST_SHOWN)
          }
        }
      }),
    )
  })

  it('counts what it withholds and touches nothing else', () => {
    const rows: CountRow[] = [
      { keys: ['IN-MH'], values: [100] },
      { keys: ['IN-GA'], values: [3] },
      { keys: ['IN-BR'], values: [7] },
    ]
    expect(suppress(rows)).toEqual({
      rows: [
        { keys: ['IN-MH'], values: [100] },
        { keys: ['IN-GA'], values: [null] },
        { keys: ['IN-BR'], values: [null] },
      ],
      suppressedCells: 2,
    })
  })
})
