import { keyNumber } from '../key-hash.js'

const ROWS = 2 ** 20
const HASHES = 2 ** 32

/**
 * An index of blocking keys in memory: rows by key, counted, rarest key first. What a GIN index and a table of counts do
 * in PostgreSQL (subgraphs/cases), for commands and tests. At most 1,048,576 rows.
 */
export class KeyIndex {
  readonly #entries: Float64Array
  readonly #seen: Uint32Array
  #search = 0

  /** Indexes the keys of each row. @throws RangeError when there are more rows than fit. */
  constructor(rows: number, keysOf: (row: number) => readonly string[]) {
    if (rows > ROWS) throw new RangeError(`This index holds ${ROWS} rows; there are ${rows}.`)
    const entries: number[][] = [[]]
    for (let row = 0; row < rows; row += 1) {
      let chunk = entries.at(-1) ?? []
      if (chunk.length > 1_000_000) {
        chunk = []
        entries.push(chunk)
      }
      for (const key of keysOf(row)) chunk.push(keyNumber(key) * ROWS + row)
    }
    this.#entries = new Float64Array(entries.reduce((sum, chunk) => sum + chunk.length, 0))
    let at = 0
    for (const chunk of entries) {
      this.#entries.set(chunk, at)
      at += chunk.length
    }
    this.#entries.sort()
    this.#seen = new Uint32Array(rows)
  }

  /**
   * Rows under the rarest keys while at most `budget` different rows come together. A key that alone would go beyond
   * the budget ends the search: what is common to so many tells nothing.
   */
  candidates(keys: readonly string[], budget: number): number[] {
    this.#search += 1
    const ranges = keys
      .map((key) => this.#range(keyNumber(key)))
      .filter(([from, to]) => to > from)
      .sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0])
    const rows: number[] = []
    for (const [from, to] of ranges) {
      if (to - from > budget - rows.length) break
      for (let at = from; at < to; at += 1) {
        const row = (this.#entries[at] ?? 0) % ROWS
        if (this.#seen[row] === this.#search) continue
        this.#seen[row] = this.#search
        rows.push(row)
      }
    }
    return rows
  }

  #range(hash: number): readonly [number, number] {
    return [this.#lower(hash * ROWS), this.#lower(Math.min(hash + 1, HASHES) * ROWS)]
  }

  #lower(value: number): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#entries[middle] ?? 0) < value) low = middle + 1
      else high = middle
    }
    return low
  }
}
