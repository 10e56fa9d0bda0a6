import { expect, it } from 'vitest'
import { readRegistration } from './registration.js'

it('reads a person with or without an account', () => {
  expect(readRegistration({ name: ' Demo Officer ', account: '' })).toEqual({
    person: { name: 'Demo Officer', account: null },
    faults: [],
  })
  expect(readRegistration({ name: 'डेमो', account: 'police.nashik' }).person?.account).toBe('police.nashik')
})

it('names the fields that have faults', () => {
  expect(readRegistration({ name: ' ', account: 'two words' })).toEqual({ person: null, faults: ['name', 'account'] })
  expect(readRegistration({ name: 'Demo Officer', account: 'ab' }).faults).toEqual(['account'])
})
