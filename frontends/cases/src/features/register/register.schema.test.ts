import { describe, expect, it } from 'vitest'
import { againSchema, EMPTY, registerSchema } from './register.schema.js'

const schema = registerSchema((key) => key, '2026-11-24')
const told = {
  ...EMPTY,
  sex: 'GIRL',
  ageYears: '14',
  missingSince: '2026-11-22',
  lastSeenDistrictCode: '490',
  lastSeenPlace: 'Bus stand',
  identity: { ...EMPTY.identity, name: ' Demo Asha ', otherNames: 'Ashu, , Asha' },
}
const faultsOf = (values: unknown) =>
  schema.safeParse(values).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the form of a missing child', () => {
  it('reads text as the graph wants it', () => {
    const read = schema.parse(told)
    expect(read.ageYears).toBe(14)
    expect(read.informant).toBeNull()
    expect(read.wearing).toBeNull()
    expect(read.identity).toMatchObject({ name: 'Demo Asha', otherNames: ['Ashu', 'Asha'], guardians: [] })
  })

  it('asks of a child on record nothing that stands there', () => {
    const { sex: _sex, ageYears: _age, identity: _identity, ...episode } = told
    const read = againSchema((key) => key, '2026-11-24').parse(told)
    expect(Object.keys(read).sort()).toEqual(Object.keys(episode).sort())
  })

  it('says at each field what is missing', () => {
    expect(faultsOf(EMPTY)).toEqual([
      'sex: error.sex',
      'missingSince: error.missingSince',
      'lastSeenDistrictCode: error.district',
      'lastSeenPlace: error.place',
      'identity.name: error.name',
    ])
  })

  it('wants an age or a date of birth, and no day to come', () => {
    expect(faultsOf({ ...told, ageYears: '' })).toEqual(['ageYears: error.age'])
    expect(faultsOf({ ...told, ageYears: '18' })).toEqual(['ageYears: error.ageRange'])
    expect(faultsOf({ ...told, missingSince: '2026-11-25' })).toEqual(['missingSince: error.future'])
  })

  it('wants name and relation of a guardian, or nothing', () => {
    const guardians = [{ name: '', relation: 'mother', phone: '' }]
    expect(faultsOf({ ...told, identity: { ...told.identity, guardians } })).toEqual([
      'identity.guardians.0.name: error.guardian',
    ])
  })
})
