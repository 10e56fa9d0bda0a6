import { KeyIndex } from '../blocking/key-index.js'
import { foundKeys, missingKeys } from '../blocking/keys.js'
import { Population } from '../population/population.js'
import { type PreparedFound, type PreparedMissing, prepareMissing } from '../records/prepare.js'
import type { MissingRecord } from '../records/record.js'

/** Rows that one search may read: what a database gives in about 30 ms. */
export const BUDGET = 3000

/** All missing children of a folder, prepared, counted and indexed as the product does. */
export class Pool {
  readonly records: readonly PreparedMissing[]
  readonly population = new Population()
  readonly rowOf = new Map<string, number>()
  readonly #index: KeyIndex

  constructor(missing: readonly MissingRecord[]) {
    this.records = missing.map(prepareMissing)
    this.records.forEach((record, row) => {
      this.population.add(record)
      this.rowOf.set(record.id, row)
    })
    this.#index = new KeyIndex(missing.length, (row) => {
      const record = this.records[row]
      return record ? missingKeys(record) : []
    })
  }

  /** Rows that blocking gives for a found child. */
  candidates(found: PreparedFound, budget = BUDGET): number[] {
    return this.#index.candidates(foundKeys(found), budget)
  }
}
