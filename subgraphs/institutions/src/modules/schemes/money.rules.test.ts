import { rupees } from '@vatsalya/subgraph-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFinancialYear } from '../shared/input.js'
import { certificateOf, fundsOf, paiseOf } from './money.rules.js'

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

describe('utilisation certificate', () => {
  const now = new Date('2026-11-25T04:00:00Z')
  const line = { stateCode: 'IN-MH', releasedPaise: 100n, utilisedPaise: 97n, asOf: '2026-03-31' }

  it('is owed twelve months after the year has closed, by the State', () => {
    const owed = certificateOf({ ...line, financialYear: '2024-25' }, now)
    expect(owed).toMatchObject({ code: 'UTILISATION_CERTIFICATE', owner: 'State Government', state: 'BREACHED' })
    expect(owed?.dueAt).toEqual(new Date('2026-03-31T18:29:59.999Z'))
    expect(certificateOf({ ...line, financialYear: '2025-26' }, now)?.state).toBe('RUNNING')
  })

  it('stops with the statement that accounts for all of it', () => {
    const settled = certificateOf({ ...line, utilisedPaise: 100n, financialYear: '2024-25' }, now)
    expect(settled).toMatchObject({ state: 'STOPPED', stoppedAt: new Date('2026-03-31T18:29:59.999Z') })
  })

  it('is not there while the year runs, nor for years before the rules', () => {
    expect(certificateOf({ ...line, financialYear: '2026-27' }, now)).toBeNull()
    expect(certificateOf({ ...line, financialYear: '2015-16' }, now)).toBeNull()
  })
})
