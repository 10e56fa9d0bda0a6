import type { FaceCurve } from './face.port.js'

/** Most that a face may say, for or against, in bits: sixteen times likelier, as much as one good mark. */
const MOST = 4

/** What a score is worth by the plug-in's own calibration, in bits; straight lines between its points. */
export function bitsOf(score: number, { scores, bits }: FaceCurve): number {
  if (!Number.isFinite(score)) return 0
  let at = 1
  while (at < scores.length - 1 && (scores[at] ?? score) < score) at += 1
  const [x0 = 0, x1 = 0] = [scores[at - 1], scores[at]]
  const [y0 = 0, y1 = 0] = [bits[at - 1], bits[at]]
  const part = x1 > x0 ? Math.min(1, Math.max(0, (score - x0) / (x1 - x0))) : 1
  return y0 + (y1 - y0) * part
}

/**
 * What a face may say beside the facts: never alone. For a pair it says at most as much as all facts together say for
 * it, and nothing where they speak against it; against a pair it may speak, within the same bound.
 */
export function besideFacts(bits: number, facts: number): number {
  return Math.max(-MOST, Math.min(bits, MOST, Math.max(0, facts)))
}

/**
 * Probabilities of the candidates of one child after some of them have won or lost bits: what one wins, the others and
 * "none of them" lose. Same order as given.
 */
export function shifted(probabilities: readonly number[], bits: readonly number[]): number[] {
  const none = Math.max(0, 1 - probabilities.reduce((sum, probability) => sum + probability, 0))
  const shares = probabilities.map((probability, at) => probability * 2 ** (bits[at] ?? 0))
  const all = none + shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (all > 0 ? share / all : 0))
}
