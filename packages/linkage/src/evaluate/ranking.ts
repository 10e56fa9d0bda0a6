import { type Judgement, withPair } from './judgement.js'

/** Share whose child is among the first k. */
export function recallAt(judgements: readonly Judgement[], k: number): number {
  const pairs = withPair(judgements)
  return share(pairs.filter(({ rank = 0 }) => rank > 0 && rank <= k).length, pairs.length)
}

/** Mean of 1 / rank; 0 for a child that was not among the candidates. */
export function meanReciprocalRank(judgements: readonly Judgement[]): number {
  const pairs = withPair(judgements)
  return share(
    pairs.reduce((sum, { rank = 0 }) => sum + (rank > 0 ? 1 / rank : 0), 0),
    pairs.length,
  )
}

/** By a property of each judgement: count, and the measures asked for. Keys sorted. */
export function byKey<T>(
  judgements: readonly Judgement[],
  keys: (judgement: Judgement) => readonly string[],
  measure: (part: readonly Judgement[]) => T,
): Record<string, T> {
  const parts = new Map<string, Judgement[]>()
  for (const judgement of withPair(judgements)) {
    for (const key of keys(judgement)) if (key !== '') parts.set(key, [...(parts.get(key) ?? []), judgement])
  }
  return Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, measure(part)]))
}

/** part / whole, rounded to four places; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4
}
