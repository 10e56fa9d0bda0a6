import { describe, expect, it } from 'vitest'
import { readHome } from '../records/home.js'
import { findDistrictByText, findStateByText } from './gazetteer.js'

describe('places by gazetteer', () => {
  it.each([
    ['Allahabad', 'IN-UP', '120'],
    ['Bangalore', 'IN-KA', '525'],
    ['Aurangabad', 'IN-MH', '469'],
    ['Aurangabad', 'IN-BR', '189'],
    ['Gulbarga', 'IN-KA', '538'],
    ['Faizabad', 'IN-UP', '140'],
    ['Guwahati', 'IN-AS', '618'],
    ['East Delhi', 'IN-DL', '78'],
    ['पटना', 'IN-BR', '212'],
    ['Mujaffarpur', 'IN-BR', '208'],
    ['Tiruchirapali', 'IN-TN', '591'],
  ])('knows %s in %s', (text, state, code) => {
    expect(findDistrictByText(text, state)).toBe(code)
  })

  it('reads States by code, old code, short form and slip', () => {
    expect(['IN-OR', 'Orissa', 'U.P.', 'Bihaar', 'பீகார்'].map(findStateByText)).toEqual([
      'IN-OD',
      'IN-OD',
      'IN-UP',
      'IN-BR',
      'IN-BR',
    ])
    expect(findStateByText('nowhere land')).toBeUndefined()
  })

  it('does not guess between places', () => {
    expect(findDistrictByText('Zzz', 'IN-BR')).toBeUndefined()
    expect(findDistrictByText('')).toBeUndefined()
  })

  it('takes a home apart into district and locality', () => {
    expect(readHome('Bihar', '', 'Naya Tola, Purnea')).toMatchObject({
      state: 'IN-BR',
      district: '214',
      fromText: true,
      locality: 'nayatola',
    })
    expect(readHome('', '', '')).toMatchObject({ state: '', district: '', locality: '' })
    expect(readHome('Atlantis', 'Lower Town', '').state).toMatch(/^~/)
  })
})
