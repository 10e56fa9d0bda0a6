import type { Calibration } from '../model/calibration.js'

/** One held-out judgement: the computed probability and whether it was the child. */
export interface Judged {
  readonly probability: number
  readonly match: boolean
}

/** Judgements that one point of the curve rests on at least: fewer would be learning by heart. */
const LEAST = 40

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955; for calibration: Zadrozny and Elkan 2002), over
 * blocks of at least LEAST judgements, drawn through the blocks' middles.
 */
export function fitIsotonic(judged: readonly Judged[]): Calibration {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability)
  const blocks: { sum: number; hits: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += LEAST) {
    const rest = sorted.length - at < 2 * LEAST ? sorted.length : at + LEAST
    const part = sorted.slice(at, rest)
    blocks.push({
      sum: part.reduce((sum, { probability }) => sum + probability, 0),
      hits: part.filter(({ match }) => match).length,
      count: part.length,
    })
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1]
      const before = blocks[blocks.length - 2]
      if (!last || !before || before.hits / before.count < last.hits / last.count) break
      blocks.splice(-2, 2, {
        sum: before.sum + last.sum,
        hits: before.hits + last.hits,
        count: before.count + last.count,
      })
    }
    if (rest === sorted.length) break
  }
  // One doubtful judgement per block keeps a probability from being called certain.
  const computed = blocks.map(({ sum, count }) => round(sum / count))
  const measured = blocks.map(({ sum, hits, count }) => round((hits + sum / count) / (count + 1)))
  return { computed: [0, ...computed, 1], measured: [0, ...measured, Math.max(measured.at(-1) ?? 1, 0.999)] }
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
