import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bornAboutFromAge, bornAboutFromBirthDate, yearsBetween } from './age.rules.js'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

describe('ages', () => {
  it('come back as they were told, on the day on which they were told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), day, (age, on) => {
        expect(yearsBetween(bornAboutFromAge(age, on), on)).toBe(age)
      }),
    )
  })

  it('grow by one each year', () => {
    expect(yearsBetween('2014-02-28', '2026-02-27')).toBe(11)
    expect(yearsBetween('2014-02-28', '2026-02-28')).toBe(12)
    expect(yearsBetween('2012-02-29', '2026-02-28')).toBe(13)
    expect(yearsBetween('2026-05-01', '2026-04-01')).toBe(-1)
  })

  it('never keep the day of birth', () => {
    expect(bornAboutFromBirthDate('2014-05-17')).toBe('2014-05-01')
  })
})
