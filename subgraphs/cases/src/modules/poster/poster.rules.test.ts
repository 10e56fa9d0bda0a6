import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING_STAGES } from '../../database/tables.js'
import { UNTRACED } from '../missing/missing.rules.js'
import { posterFault } from './poster.rules.js'

const child = fc.record({
  stage: fc.constantFrom(...MISSING_STAGES),
  caseKind: fc.constantFrom('CNCP' as const, 'CCL' as const),
  protected: fc.boolean(),
  found: fc.boolean(),
})

describe('a poster', () => {
  it('goes out for a child who is missing under an FIR, and for nobody else', () => {
    fc.assert(
      fc.property(child, (told) => {
        const missing = UNTRACED.includes(told.stage) && told.stage !== 'REPORTED'
        const shielded = told.caseKind === 'CCL' || told.protected || told.found
        expect(posterFault(told) === null).toBe(missing && !shielded)
      }),
    )
  })

  it('does not tell which shield it is', () => {
    const base = { stage: 'UNDER_SEARCH', found: false } as const
    expect(posterFault({ ...base, caseKind: 'CCL', protected: true })).toBe(
      posterFault({ ...base, caseKind: 'CNCP', protected: true }),
    )
  })
})
