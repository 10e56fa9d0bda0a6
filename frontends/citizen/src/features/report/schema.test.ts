import { describe, expect, it } from 'vitest'
import { inputOf } from './input.js'
import { EMPTY, faultsOf, type SightingForm, sectionOf } from './schema.js'

const FORM: SightingForm = {
  ...EMPTY,
  when: 'EARLIER',
  seenAt: '2026-11-24T09:00:00Z',
  districtCode: '490',
  place: ' Platform 2, Pune Junction ',
  description: 'A girl of about twelve, alone since the morning.',
  sex: 'GIRL',
  age: 'school',
  goodFaith: true,
}

describe('a section', () => {
  it('names what is missing, at its field', () => {
    expect(faultsOf(0, EMPTY)).toEqual(['seenAt', 'districtCode', 'place'])
    expect(faultsOf(1, EMPTY)).toEqual(['description'])
    expect(faultsOf(2, EMPTY)).toEqual([])
    expect(faultsOf(3, EMPTY)).toEqual(['goodFaith'])
    for (const section of [0, 1, 2, 3]) expect(faultsOf(section, FORM)).toEqual([])
  })

  it.each(['98765 43210', '+91 98765-43210', '09876543210', ''])('takes the number "%s"', (contactPhone) => {
    expect(faultsOf(2, { ...FORM, contactPhone })).toEqual([])
  })

  it.each(['call me', '12345', '1234567890'])('does not take the number "%s"', (contactPhone) => {
    expect(faultsOf(2, { ...FORM, contactPhone })).toEqual(['contactPhone'])
  })

  it('is found by its field', () => {
    expect(sectionOf('place')).toBe(0)
    expect(sectionOf('goodFaith')).toBe(3)
    expect(sectionOf('posterId')).toBe(0)
  })
})

describe('the input', () => {
  it('holds nothing of a contact where none was given', () => {
    const input = inputOf(FORM, null, 'hi')
    expect(input).toMatchObject({ place: 'Platform 2, Pune Junction', ageFrom: 8, ageTo: 12, contact: null })
  })

  it('tells the language of the page with a contact', () => {
    const input = inputOf({ ...FORM, contactPhone: '98765 43210' }, null, 'ur')
    expect(input?.contact).toEqual({ name: null, phone: '98765 43210', language: 'ur' })
  })

  it('is none while when or where is missing', () => {
    expect(inputOf(EMPTY, null, 'en')).toBeNull()
  })
})
