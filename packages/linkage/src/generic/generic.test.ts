import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundex } from '../benchmark/soundex.js'
import { trigrams } from '../benchmark/trigrams.js'
import { block } from './block.js'
import { digits, words } from './comparison.js'
import { editDistance } from './edit-distance.js'
import { weigh } from './fellegi-sunter.js'
import { jaroWinkler } from './jaro-winkler.js'
import { oneToOne } from './one-to-one.js'

const text = fc.string({ maxLength: 12 })

describe('known similarities', () => {
  it('has the published values of Jaro-Winkler', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3)
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3)
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2)
  })

  it('has the published codes of Soundex and the trigrams of pg_trgm', () => {
    expect(['Robert', 'Rupert', 'Tymczak', 'Pfister', 'Honeyman'].map(soundex)).toEqual([
      'R163',
      'R163',
      'T522',
      'P236',
      'H555',
    ])
    expect([...trigrams('cat')]).toEqual(['  c', ' ca', 'cat', 'at '])
  })

  it('is symmetric and bounded', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 10)
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})

describe('a linkage of two tables', () => {
  const people = Array.from({ length: 200 }, (_, at) => ({
    name: `name${(at * 7919) % 1009}`,
    year: String(1950 + (at % 50)),
  }))
  const others = people.map(({ name, year }, at) => ({ name: at % 5 === 0 ? name.slice(0, -1) : name, year }))

  it('finds each partner', () => {
    const pairs = block(people, others, ({ year }) => [year ?? ''])
    const weights = weigh(people, others, pairs, [words('name'), digits('year')])
    const kept = oneToOne(pairs, weights).filter((at) => (weights[at] ?? 0) > 0)
    const right = kept.filter((at) => pairs[at]?.[0] === pairs[at]?.[1])
    expect(right.length / kept.length).toBeGreaterThan(0.95)
    expect(right.length).toBeGreaterThan(180)
  })

  it('pairs the rows of one table once', () => {
    expect(block(people, people, ({ year }) => [year ?? '']).every(([a, b]) => a < b)).toBe(true)
  })
})
