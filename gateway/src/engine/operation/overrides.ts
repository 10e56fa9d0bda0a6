/** Which labels of progressive `@override`s hold for one request. */
export interface Overrides {
  /** Names requests for which the same labels hold; plans are remembered by it. */
  readonly key: string
  readonly active: readonly string[]
  /** The request's lot, from 0 to below 100: `percent(n)` holds where it is below n. */
  readonly percentage: number
}

const none: Overrides = { key: '', active: [], percentage: 0 }

/**
 * Decides labels as requests come: `percent(n)` by lot for n of 100 requests, any other where it is switched on.
 *
 * @param labels all that the supergraph names
 */
export function overrideChooser(
  labels: ReadonlySet<string>,
  on: ReadonlySet<string>,
  lot = Math.random,
): () => Overrides {
  if (labels.size === 0) return () => none
  const known = [...labels].sort()
  const percents = known.map((label) => /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1])
  return () => {
    const percentage = lot() * 100
    const active = known.filter((label, index) => {
      const percent = percents[index]
      return percent === undefined ? on.has(label) : percentage < Number(percent)
    })
    return { key: active.join(), active, percentage }
  }
}
