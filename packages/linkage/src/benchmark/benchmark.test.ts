import { describe, expect, it } from 'vitest'
import { makeBenchmark } from './benchmark.js'

const sizes = { missing: 400, found: 100, sightings: 50 }

describe('made-up children', () => {
  it('are the same for a seed and others for another', () => {
    expect(makeBenchmark(5, sizes)).toEqual(makeBenchmark(5, sizes))
    expect(makeBenchmark(6, sizes).missing).not.toEqual(makeBenchmark(5, sizes).missing)
  })

  it('are found or seen at most once, half of them never reported', () => {
    const { truthFound, truthSightings } = makeBenchmark(5, sizes)
    const ids = [...truthFound, ...truthSightings].map(({ missingId }) => missingId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(truthFound.length).toBeGreaterThan(30)
    expect(truthFound.length).toBeLessThan(70)
  })

  it('are told in several scripts, with titles and slips', () => {
    const { missing, found } = makeBenchmark(8, { missing: 3000, found: 1000, sightings: 0 })
    expect(found.some(({ name }) => /[ऀ-ൿ]/.test(name))).toBe(true)
    expect(found.filter(({ name }) => name === '').length).toBeGreaterThan(20)
    expect(missing.every(({ missingDate }) => /^\d{4}-\d\d-\d\d$/.test(missingDate))).toBe(true)
  })
})
