import { describe, expect, it } from 'vitest'
import { daysOf } from './period.js'

const at = (moment: string) => Date.parse(moment)

describe('a period', () => {
  it('rolls on with the day in India', () => {
    const now = at('2026-11-24T20:00:00Z') // 25 November in India
    expect(daysOf({ kind: 'LAST_12_MONTHS' }, now)).toEqual({ from: '2025-12-01', to: '2026-11-25' })
    expect(daysOf({ kind: 'LAST_5_YEARS' }, now)).toEqual({ from: '2022-01-01', to: '2026-11-25' })
    expect(daysOf({ kind: 'THIS_YEAR' }, now)).toEqual({ from: '2026-01-01', to: '2026-11-25' })
    expect(daysOf({ kind: 'THIS_FINANCIAL_YEAR' }, now)).toEqual({ from: '2026-04-01', to: '2026-11-25' })
  })

  it('of a financial year turns on 1 April', () => {
    expect(daysOf({ kind: 'THIS_FINANCIAL_YEAR' }, at('2027-03-31T18:00:00Z'))?.from).toBe('2026-04-01')
    expect(daysOf({ kind: 'THIS_FINANCIAL_YEAR' }, at('2027-03-31T18:30:00Z'))?.from).toBe('2027-04-01')
    expect(daysOf({ kind: 'LAST_FINANCIAL_YEAR' }, at('2027-01-10T00:00:00Z'))).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
    })
  })

  it('of twelve months ending in December is the year', () => {
    expect(daysOf({ kind: 'LAST_12_MONTHS' }, at('2026-12-05T00:00:00Z'))?.from).toBe('2026-01-01')
  })

  it('that is fixed needs both days in order', () => {
    expect(daysOf({ kind: 'FIXED', from: '2026-01-01', to: '2026-01-31' }, 0)).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
    })
    expect(daysOf({ kind: 'FIXED', from: '2026-01-01' }, 0)).toBeNull()
    expect(daysOf({ kind: 'FIXED', from: '2026-02-01', to: '2026-01-31' }, 0)).toBeNull()
  })
})
