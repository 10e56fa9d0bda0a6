import { rupees } from '@vatsalya/subgraph-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFinancialYear } from '../shared/input.js'
import { fundsOf, paiseOf } from './money.rules.js'

describe('money', () => {
  it('comes back as it was, to the paisa', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (paise) => {
        expect(paiseOf(rupees(paise))).toBe(paise)
      }),
    )
  })

  it('is unspent where it was released and not used', () => {
    expect(fundsOf({ releasedPaise: 1_405_530_000_000n, utilisedPaise: 1n })).toEqual({
      released: '14055300000.00',
      utilised: '0.01',
      unspent: '14055299999.99',
    })
  })

  it('has years that follow each other', () => {
    expect(['2024-25', '2099-00'].map(isFinancialYear)).toEqual([true, true])
    expect(['2024-26', '2024', '24-25', '2024-2025', ''].map(isFinancialYear)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
