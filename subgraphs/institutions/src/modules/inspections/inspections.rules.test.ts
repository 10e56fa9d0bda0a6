import { describe, expect, it } from 'vitest'
import { missingFromTeam, remedyFault } from './inspections.rules.js'

describe('a visit of the inspection committee', () => {
  it('needs three members, a woman and a medical officer', () => {
    const team = { members: 3, womanPresent: true, medicalOfficerPresent: true }
    expect(missingFromTeam(team)).toBeNull()
    expect(missingFromTeam({ ...team, members: 2 })?.path).toBe('members')
    expect(missingFromTeam({ ...team, womanPresent: false })?.path).toBe('womanPresent')
    expect(missingFromTeam({ ...team, medicalOfficerPresent: false })?.path).toBe('medicalOfficerPresent')
  })

  it('sets a day for what it found, after the visit', () => {
    expect(remedyFault('COMPLIANT', null, '2026-11-20')).toBeNull()
    expect(remedyFault('DEFICIENT', null, '2026-11-20')).toMatch('Set the day')
    expect(remedyFault('DEFICIENT', '2026-11-20', '2026-11-20')).toMatch('after the visit')
    expect(remedyFault('DEFICIENT', '2026-12-20', '2026-11-20')).toBeNull()
  })
})
