import { expect, it } from 'vitest'
import { issuesByPath, newIdempotencyKey, refusalOf } from './index.js'

it('finds the refusal in a result union', () => {
  const issues = [{ path: 'contact.phone', message: 'Enter ten digits.' }]
  expect(refusalOf({ __typename: 'InvalidInput', issues })).toEqual({ kind: 'invalid', issues })
  expect(refusalOf({ __typename: 'NotAllowed', message: 'Not here.' })).toEqual({
    kind: 'not-allowed',
    message: 'Not here.',
  })
  expect(refusalOf({ __typename: 'Conflict', message: 'Changed.', currentVersion: 3 })).toEqual({
    kind: 'conflict',
    message: 'Changed.',
    currentVersion: 3,
  })
  expect(refusalOf({ __typename: 'EndPostOk' })).toBeNull()
  expect(refusalOf(undefined)).toBeNull()
})

it('gives each field its first message', () => {
  const issues = [
    { path: 'age', message: 'first' },
    { path: 'age', message: 'second' },
  ]
  expect([...issuesByPath(issues)]).toEqual([['age', 'first']])
})

it('makes a key for one act', () => {
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey())
})
