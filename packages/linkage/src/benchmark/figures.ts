/** What every table of the benchmark is made of, so that the tables can be laid side by side. */
export const REPORTED = {
  /** Other children than those of training and tests: reporting has a seed of its own. */
  seed: 990_001,
  sizes: [20_000, 100_000, 1_000_000],
  found: 600,
  /** Candidates behind this rank count as not found. */
  depth: 50,
} as const

/** The sizes up to the one that a person typed; all of them where none was typed. */
export function sizesUpTo(argv: readonly string[]): number[] {
  const most = Number(argv.find((argument) => /^\d+$/.test(argument)) ?? REPORTED.sizes.at(-1))
  return REPORTED.sizes.filter((size) => size <= most)
}

/** One line of a table: how often the right child was among the first, and how long a search took. Rank 0: not found. */
export function figuresOf(ranks: readonly number[], milliseconds: readonly number[]) {
  const within = (k: number) => round(ranks.filter((rank) => rank > 0 && rank <= k).length / ranks.length, 3)
  return { p1: within(1), r10: within(10), r50: within(REPORTED.depth), ...times(milliseconds) }
}

/** How long the middle, the twentieth-slowest and the hundredth-slowest took. */
export function times(milliseconds: readonly number[]) {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (quantile: number) => round(sorted[Math.floor(quantile * (sorted.length - 1))] ?? 0, 1)
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) }
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places))
}
