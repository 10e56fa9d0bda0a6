/** Trigrams as PostgreSQL's pg_trgm makes them: each word padded with two spaces before and one behind. */
export function trigrams(text: string): Set<string> {
  const grams = new Set<string>()
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3))
  }
  return grams
}

/** pg_trgm's similarity over many texts, by counting shared trigrams: row -> similarity of at least `least`. */
export class TrigramIndex {
  readonly #rows = new Map<string, number[]>()
  readonly #sizes: number[] = []

  constructor(texts: readonly string[]) {
    texts.forEach((text, row) => {
      const grams = trigrams(text)
      this.#sizes.push(grams.size)
      for (const gram of grams) {
        const rows = this.#rows.get(gram)
        if (rows) rows.push(row)
        else this.#rows.set(gram, [row])
      }
    })
  }

  similar(text: string, least: number): Map<number, number> {
    const grams = trigrams(text)
    const shared = new Map<number, number>()
    for (const gram of grams) for (const row of this.#rows.get(gram) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1)
    for (const [row, count] of shared) {
      const similarity = count / (grams.size + (this.#sizes[row] ?? 0) - count)
      if (similarity >= least) shared.set(row, similarity)
      else shared.delete(row)
    }
    return shared
  }
}
