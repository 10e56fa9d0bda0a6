import { expect, it } from 'vitest'
import { languageOf } from './language.js'

const languageFor = (wished?: string) =>
  languageOf({ headers: wished === undefined ? {} : { 'accept-language': wished } })

it('takes the one of our languages that is wished most, and English where none is', () => {
  expect(languageFor('hi')).toBe('hi')
  expect(languageFor('ur-PK,ur;q=0.9,en;q=0.4')).toBe('ur')
  expect(languageFor('mr-IN, hi-IN;q=0.7, en;q=0.3')).toBe('hi')
  expect(languageFor('ta')).toBe('en')
  expect(languageFor('*')).toBe('en')
  expect(languageFor(`hi'; drop table x, ${'x'.repeat(9000)}`)).toBe('en')
  expect(languageFor()).toBe('en')
})
