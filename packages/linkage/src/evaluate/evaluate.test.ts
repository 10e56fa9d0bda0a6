import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { f1OnRest } from './f1.js'
import type { Judgement } from './judgement.js'
import { brierScore, expectedCalibrationError, falseAlertsPer1000, recallAtPrecision } from './probability.js'
import { byKey, meanReciprocalRank, recallAt } from './ranking.js'

const one = (changes: Partial<Judgement>): Judgement => ({
  queryId: 'F',
  probability: 0.5,
  correct: false,
  rank: undefined,
  stratum: '',
  groups: [],
  ...changes,
})
const right = (probability: number) => one({ probability, correct: true, rank: 1 })

describe('figures of a ranking', () => {
  const some = [right(0.9), one({ rank: 4 }), one({ rank: 0 }), one({})]

  it('count only those who were reported', () => {
    expect(recallAt(some, 1)).toBe(0.3333)
    expect(recallAt(some, 10)).toBe(0.6667)
    expect(meanReciprocalRank(some)).toBe(0.4167)
  })

  it('stand by group, sorted', () => {
    const parts = byKey(
      [one({ rank: 1, groups: ['sex male'] }), one({ rank: 9, groups: ['sex female'] })],
      ({ groups }) => groups,
      (part) => part.length,
    )
    expect(Object.keys(parts)).toEqual(['sex female', 'sex male'])
  })
})

describe('figures of a probability', () => {
  it('count children never reported against precision', () => {
    const some = [right(0.99), right(0.98), one({ probability: 0.97 }), right(0.9), one({ rank: 0, probability: 0.1 })]
    expect(recallAtPrecision(some, 0.95)).toBe(0.5)
    expect(recallAtPrecision(some, 0.7)).toBe(0.75)
    expect(falseAlertsPer1000(some, 0.95)).toBe(1000)
  })

  it('do not part equal probabilities by their order', () => {
    const mixed = [right(0.8), one({ probability: 0.8 })]
    expect(recallAtPrecision(mixed, 0.95)).toBe(0)
    expect(recallAtPrecision([...mixed].reverse(), 0.95)).toBe(0)
  })

  it('are 0 for a prophet', () => {
    const prophet = [right(1), one({ probability: 0 })]
    expect(expectedCalibrationError(prophet)).toBe(0)
    expect(brierScore(prophet)).toBe(0)
    expect(expectedCalibrationError([one({ probability: 0.7 })])).toBe(0.7)
  })

  it('do not depend on the order of the children', () => {
    const judgement = fc
      .record({ probability: fc.constantFrom(0.1, 0.5, 0.96), correct: fc.boolean() })
      .map((part) => one({ ...part, rank: part.correct ? 1 : 0 }))
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1 }), (all) => {
        const turned = [...all].reverse()
        expect(recallAtPrecision(turned, 0.9)).toBe(recallAtPrecision(all, 0.9))
        expect(expectedCalibrationError(turned)).toBe(expectedCalibrationError(all))
      }),
    )
  })
})

describe('F1 with a threshold from one fifth', () => {
  it('is 1 where weights part right from wrong', () => {
    const pairs = Array.from({ length: 200 }, (_, at) => ({
      weight: at % 2 === 0 ? 5 : -5,
      match: at % 2 === 0,
      entity: `e${at}`,
    }))
    const truths = new Map(pairs.filter(({ match }) => match).map(({ entity }) => [entity, 1]))
    expect(f1OnRest(pairs, truths)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })
})
