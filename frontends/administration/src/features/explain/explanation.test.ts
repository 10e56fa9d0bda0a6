import { expect, it } from 'vitest'
import { readVariables } from './explanation.js'

it('reads variables that are a JSON object, and nothing else', () => {
  expect(readVariables('')).toEqual({})
  expect(readVariables(' {"first": 5} ')).toEqual({ first: 5 })
  for (const text of ['{', '5', '[]', 'null', '"x"']) expect(readVariables(text)).toBeNull()
})
