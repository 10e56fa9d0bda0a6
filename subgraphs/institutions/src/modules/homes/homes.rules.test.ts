import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registrationStatus, unlawful } from './homes.rules.js'

const girls = { caseKind: 'CNCP', takes: 'GIRLS', ageFrom: 0, ageTo: 18 } as const
const observation = { caseKind: 'CCL', takes: 'BOYS', ageFrom: 7, ageTo: 18 } as const
const girl = { caseKind: 'CNCP', sex: 'GIRL', ageYears: 14 } as const

describe('who may live where', () => {
  it('lets a girl in need of care into a home for girls', () => {
    expect(unlawful(girls, girl)).toBeNull()
  })

  it('keeps children in conflict with law and children in need of care apart, whatever else fits', () => {
    const sex = fc.constantFrom('GIRL', 'BOY', 'TRANSGENDER')
    const takes = fc.constantFrom('GIRLS', 'BOYS', 'ANY')
    fc.assert(
      fc.property(sex, takes, fc.integer({ min: 0, max: 17 }), (one, home, ageYears) => {
        const room = { takes: home, ageFrom: 0, ageTo: 21 }
        expect(unlawful({ ...room, caseKind: 'CNCP' }, { caseKind: 'CCL', sex: one, ageYears })).toMatch(
          'under its roof',
        )
        expect(unlawful({ ...room, caseKind: 'CCL' }, { caseKind: 'CNCP', sex: one, ageYears })).toMatch(
          'under its roof',
        )
      }),
    )
  })

  it('keeps sexes apart beyond infancy, and only there', () => {
    expect(unlawful(girls, { ...girl, sex: 'BOY', ageYears: 6 })).toMatch('for girls')
    expect(unlawful(girls, { ...girl, sex: 'BOY', ageYears: 5 })).toBeNull()
    expect(unlawful(observation, { caseKind: 'CCL', sex: 'GIRL', ageYears: 15 })).toMatch('for boys')
    expect(unlawful(girls, { ...girl, sex: 'TRANSGENDER' })).toBeNull()
  })

  it('holds the ages of the certificate', () => {
    expect(unlawful({ ...girls, takes: 'ANY', ageTo: 6 }, { ...girl, ageYears: 7 })).toMatch('from 0 to 6')
    expect(unlawful(observation, { caseKind: 'CCL', sex: 'BOY', ageYears: 6 })).toMatch('from 7 to 18')
  })
})

describe('a registration', () => {
  it('stands up to its last day', () => {
    expect(registrationStatus({ registrationForm: 'FULL', validUntil: '2026-11-24' }, '2026-11-24')).toBe('REGISTERED')
    expect(registrationStatus({ registrationForm: 'FULL', validUntil: '2026-11-24' }, '2026-11-25')).toBe('LAPSED')
    expect(registrationStatus({ registrationForm: 'PROVISIONAL', validUntil: '2027-01-01' }, '2026-11-24')).toBe(
      'PROVISIONAL',
    )
  })
})
