import { describe, expect, it } from 'vitest'
import { type Candidate, type Question, similarity } from './similar.rules.js'

const asked: Question = { name: null, guardianName: null, sex: null, ageFrom: null, ageTo: null, districtCode: null }
const known: Candidate = {
  names: ['लक्ष्मी नमूना', 'Guddi'],
  guardians: ['Sunita Namuna'],
  sex: 'GIRL',
  ageYears: 12,
  districts: ['490'],
}

describe('similarity', () => {
  it('finds a name in another spelling and script, and says so', () => {
    const found = similarity({ ...asked, name: 'Laxmi Namoona', sex: 'GIRL', ageFrom: 11, ageTo: 13 }, known)
    expect(found?.agreed).toEqual(expect.arrayContaining(['SEX', 'AGE']))
    expect(found?.agreed.some((ground) => ground.startsWith('NAME_'))).toBe(true)
    expect(found?.score).toBeGreaterThan(0.8)
  })

  it('is no answer where a name was asked and none is near', () => {
    expect(similarity({ ...asked, name: 'Murugan Velu', sex: 'GIRL' }, known)).toBeUndefined()
  })

  it('does not hold against a child what nobody knows of it', () => {
    const nameless = { ...known, names: [], ageYears: null }
    expect(similarity({ ...asked, name: 'Laxmi', sex: 'GIRL', ageFrom: 3 }, nameless)).toEqual({
      agreed: ['SEX'],
      score: 1,
    })
  })

  it('ranks the nearer age higher', () => {
    const score = (ageFrom: number) => similarity({ ...asked, sex: 'GIRL', ageFrom, ageTo: ageFrom }, known)?.score ?? 0
    expect(score(12)).toBeGreaterThan(score(14))
    expect(score(14)).toBeGreaterThan(score(16))
  })
})
