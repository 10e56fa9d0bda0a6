import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitIsotonic } from '../learn/isotonic.js'
import { calibrate } from './calibration.js'
import { posterior, posteriorOf, priorBits } from './posterior.js'

const weights = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 20 })

describe('the posterior of competing candidates', () => {
  it('sums to at most one, and a better weight never has a smaller share', () => {
    fc.assert(
      fc.property(weights, (all) => {
        const shares = posterior(all, { reported: 0.5, size: 20_000 })
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
        all.forEach((weight, at) => {
          if (weight > (all[0] ?? 0)) expect(shares[at]).toBeGreaterThanOrEqual(shares[0] ?? 0)
        })
      }),
    )
  })

  it('needs more evidence in a larger population', () => {
    expect(priorBits({ reported: 0.5, size: 20_000 })).toBeCloseTo(-14.29, 1)
    expect(posterior([18], { reported: 0.5, size: 1_000_000 })[0]).toBeLessThan(
      posterior([18], { reported: 0.5, size: 20_000 })[0] ?? 0,
    )
  })

  it('agrees with the posterior of one pair', () => {
    expect(posteriorOf(17, 1, { reported: 0.4, size: 9000 })).toBeCloseTo(
      posterior([17], { reported: 0.4, size: 9000 })[0] ?? 0,
    )
  })
})

describe('calibration', () => {
  const judged = Array.from({ length: 2000 }, (_, at) => ({
    probability: (at % 100) / 100,
    match: ((at * 37) % 100) / 100 < ((at % 100) / 100) ** 2,
  }))
  const curve = fitIsotonic(judged)

  it('never turns an order round and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(calibrate(low, curve)).toBeLessThanOrEqual(calibrate(high, curve) + 1e-12)
        expect(calibrate(high, curve)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('learns that computed probabilities promised too much', () => {
    expect(calibrate(0.5, curve)).toBeCloseTo(0.25, 1)
  })
})
