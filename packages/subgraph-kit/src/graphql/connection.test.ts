import { describe, expect, it } from 'vitest'
import { connection, encodeCursor, readPage } from './connection.js'

describe('a page', () => {
  it('is twenty unless told, and one to a hundred', () => {
    expect(readPage({}, 1)).toEqual({ limit: 20, after: null })
    expect(() => readPage({ first: 101 }, 1)).toThrow('at most 100')
    expect(() => readPage({ first: 0 }, 1)).toThrow('at least one')
  })

  it('refuses a cursor that is nonsense, of another list, or of the wrong types', () => {
    for (const after of ['!!!', 'e30', encodeCursor(['a', 'b']), Buffer.from('[1]').toString('base64url')]) {
      expect(() => readPage({ after }, 1)).toThrow('not one of ours')
    }
    expect(readPage({ after: encodeCursor(['2026']) }, 1).after).toEqual(['2026'])
    expect(() => readPage({ after: encodeCursor(['yesterday', 'x']) }, ['instant', 'text'])).toThrow('not one of ours')
    expect(() => readPage({ after: encodeCursor(['1e9']) }, ['integer'])).toThrow('not one of ours')
    for (const day of ['2026-02-30', '0000-01-01', '2026-13-01']) {
      expect(() => readPage({ after: encodeCursor([`${day}T00:00:00Z`]) }, ['instant'])).toThrow('not one of ours')
    }
    expect(() => readPage({ after: encodeCursor(['9999999999']) }, ['integer'])).toThrow('not one of ours')
    const instant = encodeCursor(['2026-11-24T06:00:00.000Z', 'x'])
    expect(readPage({ after: instant }, ['instant', 'text']).after).toEqual(['2026-11-24T06:00:00.000Z', 'x'])
  })

  it('says that there is more only when there is', () => {
    const page = { limit: 2, after: null }
    expect(connection(['a', 'b', 'c'], page, (row) => [row]).pageInfo).toEqual({
      endCursor: encodeCursor(['b']),
      hasNextPage: true,
    })
    expect(connection([], page, () => []).pageInfo).toEqual({ endCursor: null, hasNextPage: false })
  })
})
