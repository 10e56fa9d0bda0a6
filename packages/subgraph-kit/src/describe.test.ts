import { expect, it } from 'vitest'
import { describe as described } from './describe.js'

/** As drizzle makes it: the parameters stand in the message, and so in the stack. */
class DrizzleQueryError extends Error {
  override name = 'DrizzleQueryError'
  readonly query = 'insert into informant'
  readonly params = ['Secret Informant']
}

it('tells of a failed statement its code and frames, never a value', () => {
  const cause = Object.assign(new Error('invalid input: "Secret Informant"'), {
    name: 'PostgresError',
    code: '22P02',
    detail: 'Failing row contains (Secret Informant)',
    table_name: 'informant',
  })
  const error = new DrizzleQueryError('Failed query: insert\nparams: Secret Informant', { cause })
  const told = described(error)
  expect(JSON.stringify(told)).not.toContain('Secret')
  expect(told).toMatchObject({ name: 'DrizzleQueryError', cause: { code: '22P02', table_name: 'informant' } })
  expect(told.stack).toEqual(expect.arrayContaining([expect.stringContaining('describe.test')]))
})

it('tells of any other failure its first line', () => {
  expect(described(new TypeError('x is no function\nat all'))).toMatchObject({ message: 'x is no function' })
  expect(described('Secret Informant')).toEqual({ name: 'string' })
})
