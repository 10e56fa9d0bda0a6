import { describe, expect, it } from 'vitest'
import { keyHash } from '../key-hash.js'
import { foundChild, missingChild, silentChild } from '../model/examples.fixture.js'
import { prepareFound, prepareMissing } from '../records/prepare.js'
import { KeyIndex } from './key-index.js'
import { foundKeys, missingKeys } from './keys.js'

const meet = (found: Parameters<typeof foundChild>[0], missing: Parameters<typeof missingChild>[0]) => {
  const keys = new Set(missingKeys(prepareMissing(missingChild(missing))))
  return foundKeys(prepareFound(foundChild(found))).some((key) => keys.has(key))
}

describe('blocking keys', () => {
  it.each([
    ['another script', {}, {}],
    ['no name', { name: '' }, {}],
    ['the father only', { name: '', homeState: '', homePlace: '', marks: '' }, {}],
    ['a slip in the name', { name: 'Rukshna', guardian: '', homePlace: '', marks: '' }, {}],
    ['a joined name', { name: 'Rukhsanaansari', guardian: '', homePlace: '' }, {}],
    ['age 0', { ageFrom: 0, ageTo: 0 }, { dob: '', ageAtMissing: 0 }],
    ['sex not told', { sex: '' }, {}],
  ])('bring two records together in spite of: %s', (_, found, missing) => {
    expect(meet(found, missing)).toBe(true)
  })

  it('are none where nothing is told', () => {
    expect(foundKeys(prepareFound(silentChild()))).toEqual([])
  })

  it('become bigints of 64 bits, the same for ever', () => {
    expect(keyHash('a|RKSN|IN-BR|44|1')).toBe(keyHash('a|RKSN|IN-BR|44|1'))
    expect(BigInt.asIntN(64, keyHash('x'))).toBe(keyHash('x'))
    expect(new Set(Array.from({ length: 20_000 }, (_, at) => keyHash(`k${at}`))).size).toBe(20_000)
  })
})

describe('an index with keys of 10,000 rows', () => {
  const index = new KeyIndex(12_000, (row) => (row < 10_000 ? ['common', `rare${row % 4000}`] : ['middle']))

  it('takes the rarest keys first and never more rows than the budget', () => {
    expect(index.candidates(['common', 'rare7', 'middle'], 3000)).toEqual([
      7,
      4007,
      8007,
      ...Array.from({ length: 2000 }, (_, at) => 10_000 + at),
    ])
    expect(index.candidates(['common'], 10_000)).toHaveLength(10_000)
  })

  it('gives the last rows of the rarest key where every key is crowded', () => {
    expect(index.candidates(['common'], 3000)).toEqual(Array.from({ length: 3000 }, (_, at) => 9999 - at))
  })

  it('joins two crowded keys where both together are rare', () => {
    const crowd = new KeyIndex(12_000, (row) => [
      ...(row < 5000 ? ['name'] : []),
      ...(row >= 4990 && row < 11_000 ? ['home'] : []),
      ...(row === 0 ? ['guardian'] : []),
    ])
    const both = Array.from({ length: 10 }, (_, at) => 4990 + at)
    expect(crowd.candidates(['name', 'home'], 3000)).toEqual(both)
    expect(crowd.candidates(['name', 'home', 'guardian'], 3000)).toEqual([0, ...both])
    expect(crowd.candidates(['name', 'nothing'], 3000)).toHaveLength(3000)
  })

  it('gives each row once, in the same order each time', () => {
    const once = index.candidates(['common', 'rare7', 'rare8'], 20_000)
    expect(new Set(once).size).toBe(once.length)
    expect(index.candidates(['common', 'rare7', 'rare8'], 20_000)).toEqual(once)
  })

  it('refuses more rows than it can number', () => {
    expect(() => new KeyIndex(2 ** 20 + 1, () => [])).toThrow(RangeError)
  })
})
