import { describe, expect, it } from 'vitest'
import { ageSince, impediment } from './gate.rules.js'

const NOW = new Date('2026-11-24T06:00:00Z')
const gate = {
  caseKind: 'CNCP',
  takes: 'GIRLS',
  ageFrom: 0,
  ageTo: 18,
  capacity: 50,
  occupancy: 32,
  validUntil: '2027-03-01',
} as const
const girl = { caseKind: 'CNCP', sex: 'GIRL', ageYears: 14 } as const

describe('what stands against an admission', () => {
  it('is nothing for a lawful child and a free bed', () => {
    expect(impediment(gate, girl, false, NOW)).toBeNull()
  })

  it('is a full house, at the last bed', () => {
    expect(impediment({ ...gate, occupancy: 49 }, girl, false, NOW)).toBeNull()
    expect(impediment({ ...gate, occupancy: 50 }, girl, false, NOW)).toMatch('50 children, 50 by certificate')
  })

  it('is a registration that has run out, a case of unknown kind, another roll', () => {
    expect(impediment({ ...gate, validUntil: '2026-11-23' }, girl, false, NOW)).toMatch('run out')
    expect(impediment(gate, { ...girl, caseKind: null }, false, NOW)).toMatch('still to come')
    expect(impediment(gate, girl, true, NOW)).toMatch('roll of another home')
  })

  it('is no sex or age that nobody has told yet: the home records them', () => {
    expect(impediment(gate, { ...girl, sex: null, ageYears: null }, false, NOW)).toBeNull()
  })
})

describe('age', () => {
  it('grows by years since it was told', () => {
    expect(ageSince(14, new Date('2026-01-01T00:00:00Z'), NOW)).toBe(14)
    expect(ageSince(14, new Date('2024-11-01T00:00:00Z'), NOW)).toBe(16)
    expect(ageSince(14, new Date('2027-01-01T00:00:00Z'), NOW)).toBe(14)
  })
})
