/** A probability as people count: 97 for .974, never 0 and never 100. */
export function ofHundred(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)))
}
