import { type Judgement, withPair } from './judgement.js'
import { share } from './ranking.js'

const BINS = 10

/**
 * Greatest recall that any threshold on the first candidate's probability reaches while at least `precision` of those
 * above it are right. Children who were never reported count against precision; recall is over those who were.
 */
export function recallAtPrecision(judgements: readonly Judgement[], precision: number): number {
  const sorted = [...judgements].sort((a, b) => b.probability - a.probability)
  let right = 0
  let best = 0
  sorted.forEach(({ correct, probability }, at) => {
    if (correct) right += 1
    // A threshold cannot part two equal probabilities.
    if (sorted[at + 1]?.probability !== probability && right / (at + 1) >= precision) best = right
  })
  return share(best, withPair(judgements).length)
}

/** Expected calibration error: mean distance of probability and truth over ten bins of the first candidate's probability. */
export function expectedCalibrationError(judgements: readonly Judgement[]): number {
  const gaps = new Float64Array(BINS)
  for (const { probability, correct } of judgements) {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS))
    gaps[bin] = (gaps[bin] ?? 0) + probability - (correct ? 1 : 0)
  }
  return share(
    gaps.reduce((sum, gap) => sum + Math.abs(gap), 0),
    judgements.length,
  )
}

/** Brier score of the first candidate's probability: mean squared distance from the truth. */
export function brierScore(judgements: readonly Judgement[]): number {
  return share(
    judgements.reduce((sum, { probability, correct }) => sum + (probability - (correct ? 1 : 0)) ** 2, 0),
    judgements.length,
  )
}

/** Alerts (probability from `threshold` on) among children who were never reported, per 1,000 of them. */
export function falseAlertsPer1000(judgements: readonly Judgement[], threshold: number): number {
  const never = judgements.filter(({ rank }) => rank === undefined)
  return Math.round(share(never.filter(({ probability }) => probability >= threshold).length, never.length) * 1e4) / 10
}
