import { SMALLEST_SHOWN } from '@vatsalya/subgraph-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, valuesOf, withheld } from './figures.rules.js'

const counts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((cells) =>
    cells.map(([traced, untraced, fir], index): Counts => {
      const reported = traced + untraced
      return { keys: [`S${index}`], reported, traced, withFir: Math.min(fir, reported) }
    }),
  )

describe('figures', () => {
  it('tell no small cell, however they are asked', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        for (const row of withheld(rows)) {
          const [reported, traced, untraced] = valuesOf(row, ['REPORTED', 'TRACED', 'UNTRACED'])
          for (const value of [reported, traced, untraced]) {
            expect(value === null || value === 0 || (value ?? 0) >= SMALLEST_SHOWN).toBe(true)
          }
          // Two of the three give the third away.
          const told = [reported, traced, untraced].filter((value) => value !== null)
          expect(told.length).not.toBe(2)
        }
      }),
    )
  })

  it('hide the same cells whichever measures are asked', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        for (const row of withheld(rows)) {
          expect(valuesOf(row, ['TRACED'])[0]).toBe(valuesOf(row, ['REPORTED', 'TRACED', 'WITH_FIR'])[1])
        }
      }),
    )
  })
})
