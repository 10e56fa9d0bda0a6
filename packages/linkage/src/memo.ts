const KEEP = 100_000

/**
 * Remembers what a pure function said of a text: the same words come again and again. A cache, not a store: it is emptied
 * before it could fill the memory.
 */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = work(text)
    if (known.size >= KEEP) known.clear()
    known.set(text, result)
    return result
  }
}
