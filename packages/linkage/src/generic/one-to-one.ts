import type { Pair } from './fellegi-sunter.js'

/** Keeps the best pairs so that each row has at most one partner: greedy by weight, which is nearly always the optimum. */
export function oneToOne(pairs: readonly Pair[], weights: Float64Array): number[] {
  const order = [...pairs.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
  const left = new Set<number>()
  const right = new Set<number>()
  return order.filter((at) => {
    const [a, b] = pairs[at] ?? [-1, -1]
    if (left.has(a) || right.has(b)) return false
    left.add(a)
    right.add(b)
    return true
  })
}
