import { expect, it } from 'vitest'
import { placeIn } from './names.js'
import { STATES } from './places.js'
import { STATE_NAMES } from './state-names.data.js'

it('names every State and Union Territory in Hindi and in Urdu, and no other', () => {
  expect(Object.keys(STATE_NAMES).sort()).toEqual(STATES.map(({ code }) => code).sort())
  for (const { name } of STATES) {
    expect(placeIn('en', name)).toBe(name)
    expect(placeIn('hi', name)).toMatch(/^[\u0900-\u097f ]+$/)
    expect(placeIn('ur', name)).toMatch(/^[\u0600-\u06ff ]+$/)
  }
})

it('leaves a name as it is where none in the language is known', () => {
  expect(placeIn('hi', 'Pune')).toBe('Pune')
})
