import type { Row } from './comparison.js'
import type { Pair } from './fellegi-sunter.js'

/** Pairs beyond this under one key tell nothing and cost much. */
const MOST = 2000

/** Pairs of rows that share at least one key; with one table (`left === right`) each pair once. */
export function block(left: readonly Row[], right: readonly Row[], keysOf: (row: Row) => readonly string[]): Pair[] {
  const byKey = new Map<string, number[]>()
  right.forEach((row, at) => {
    for (const key of keysOf(row)) byKey.set(key, [...(byKey.get(key) ?? []), at])
  })
  const pairs: Pair[] = []
  left.forEach((row, a) => {
    const met = new Set<number>()
    for (const key of keysOf(row)) {
      const rows = byKey.get(key) ?? []
      if (rows.length <= MOST) for (const b of rows) met.add(b)
    }
    for (const b of met) if (left !== right || a < b) pairs.push([a, b])
  })
  return pairs
}
