import { keyNumber } from '../key-hash.js'

const ROWS = 2 ** 20
const HASHES = 2 ** 32
/** Crowded keys that are looked at in pairs, and the part of the budget with which a search is content. */
const CROWDED = 5
const ENOUGH = 0.75

/** From and to (exclusive) among the entries of the index. */
type Range = readonly [number, number]

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
   * At most `budget` rows that may be the one who asks:
   * 1. those under the rarest keys, as many keys as fit;
   * 2. where that leaves most of the budget free, those under two crowded keys at once, the rarest first: each of them
   *    is usual, both together may not be;
   * 3. where still nobody came, the last rows under the rarest key: a list that is said to be weak helps more than none.
   */
  candidates(keys: readonly string[], budget: number): number[] {
    this.#search += 1
    const ranges = keys
      .map((key) => this.#range(keyNumber(key)))
      .filter(([from, to]) => to > from)
      .sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0])
    const rows: number[] = []
    let at = 0
    for (const range of ranges) {
      if (range[1] - range[0] > budget - rows.length) break
      for (const row of this.#rows(range)) this.#take(row, rows)
      at += 1
    }
    const crowded = ranges.slice(at, at + CROWDED)
    if (rows.length < budget / 4) this.#takePairs(crowded, budget, rows)
    const [rarest] = crowded
    return rows.length === 0 && rarest ? this.#rows(rarest).slice(-budget).reverse() : rows
  }

  #takePairs(crowded: readonly Range[], budget: number, rows: number[]): void {
    for (const [place, second] of crowded.entries()) {
      for (const first of crowded.slice(0, place)) {
        const others = new Set(this.#rows(second))
        const both = this.#rows(first).filter((row) => others.has(row) && this.#seen[row] !== this.#search)
        if (both.length > budget - rows.length) continue
        for (const row of both) this.#take(row, rows)
        if (rows.length >= budget * ENOUGH) return
      }
    }
  }

  #take(row: number, into: number[]): void {
    if (this.#seen[row] === this.#search) return
    this.#seen[row] = this.#search
    into.push(row)
  }

  /** The rows of a range, rising. */
  #rows([from, to]: Range): number[] {
    return Array.from(this.#entries.subarray(from, to), (entry) => entry % ROWS)
  }

  #range(hash: number): Range {
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
