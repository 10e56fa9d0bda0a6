import { seeded } from '../learn/random.js'
import type { Comparison, Row } from './comparison.js'

/** A pair of rows: their numbers in the left and right table. */
export type Pair = readonly [left: number, right: number]

const SAMPLED = 200_000
const ROUNDS = 25
const DOUBT = 0.5
const NOT_KNOWN = -1

/**
 * Fellegi and Sunter's model (1969) for tables of any kind: u from sampled pairs, m by EM over the blocked pairs, agreement
 * on a value weighed by how rare it is. Returns the match weight of each pair, in bits.
 */
export function weigh(
  left: readonly Row[],
  right: readonly Row[],
  pairs: readonly Pair[],
  comparisons: readonly Comparison[],
): Float64Array {
  const codes = pairs.map(([a, b]) => compare(left[a] ?? {}, right[b] ?? {}, comparisons))
  const u = sampleU(left, right, comparisons)
  const rarity = comparisons.map(({ column }) => shares([...left, ...right], column))
  // Equality on a rare value has a u of its own; for each pair it is worked out once.
  const ownU = pairs.map(([a], at) =>
    comparisons.map((comparison, field) => {
      const level = codes[at]?.[field] ?? NOT_KNOWN
      if (level === NOT_KNOWN) return 1
      return level === 0 ? (rarity[field]?.get(left[a]?.[comparison.column] ?? '') ?? 1) : (u[field]?.[level] ?? 1)
    }),
  )
  let m = comparisons.map(({ levels }) =>
    Float64Array.from({ length: levels }, (_, level) => 0.9 * 0.1 ** level + 0.02),
  )
  let prior = 1 / Math.max(left.length, right.length)
  let weights = new Float64Array(pairs.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    weights = Float64Array.from(codes, (code, at) => weightOf(code, ownU[at] ?? [], m))
    const counts = comparisons.map(({ levels }) => new Float64Array(levels).fill(DOUBT))
    let sum = 0
    codes.forEach((code, at) => {
      const odds = (prior / (1 - prior)) * 2 ** (weights[at] ?? 0)
      const share = odds / (1 + odds)
      sum += share
      code.forEach((level, field) => {
        const row = counts[field]
        if (row && level !== NOT_KNOWN) row[level] = (row[level] ?? 0) + share
      })
    })
    m = counts.map((row) => row.map((value) => value / row.reduce((total, each) => total + each, 0)))
    prior = Math.min(0.5, Math.max(1e-7, sum / (left.length * right.length)))
  }
  return weights
}

function compare(a: Row, b: Row, comparisons: readonly Comparison[]): number[] {
  return comparisons.map(({ column, level }) => {
    const [x, y] = [a[column] ?? '', b[column] ?? '']
    return x === '' || y === '' ? NOT_KNOWN : level(x, y)
  })
}

function weightOf(code: readonly number[], u: readonly number[], m: readonly Float64Array[]): number {
  return code.reduce(
    (sum, level, field) => (level === NOT_KNOWN ? sum : sum + Math.log2((m[field]?.[level] ?? 1) / (u[field] ?? 1))),
    0,
  )
}

function sampleU(left: readonly Row[], right: readonly Row[], comparisons: readonly Comparison[]): Float64Array[] {
  const random = seeded(1)
  const counts = comparisons.map(({ levels }) => new Float64Array(levels).fill(DOUBT))
  for (let pair = 0; pair < SAMPLED; pair += 1) {
    const a = left[Math.floor(random() * left.length)]
    const b = right[Math.floor(random() * right.length)]
    if (!a || !b || a === b) continue
    compare(a, b, comparisons).forEach((level, field) => {
      const row = counts[field]
      if (row && level !== NOT_KNOWN) row[level] = (row[level] ?? 0) + 1
    })
  }
  return counts.map((row) => row.map((value) => value / row.reduce((sum, each) => sum + each, 0)))
}

function shares(rows: readonly Row[], column: string): Map<string, number> {
  const counts = new Map<string, number>()
  let all = 0
  for (const row of rows) {
    const value = row[column] ?? ''
    if (value === '') continue
    all += 1
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return new Map([...counts].map(([value, count]) => [value, count / all]))
}
