import DataLoader from 'dataloader'
import { isUuid } from './ids.js'

/** Ids may come in capitals; rows have them in small letters. No other key of ours has two spellings. */
const spelled = (key: string) => (isUuid(key) ? key.toLowerCase() : key)

/** One row by its key; null where there is none in sight. `load` may answer in any order and leave keys out. */
export type RowLoader<Row> = DataLoader<string, Row | null>

/** All rows of a key, in the order of `load`. */
export type GroupLoader<Row> = DataLoader<string, Row[]>

/** Batches look-ups by key into one query per tick of a request. */
export function rowLoader<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): RowLoader<Row> {
  return new DataLoader(
    async (asked) => {
      const keys = asked.map(spelled)
      const byKey = new Map((await load(keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => byKey.get(key) ?? null)
    },
    { cacheKeyFn: spelled },
  )
}

/** Batches look-ups of "all rows of this parent" into one query per tick of a request. */
export function groupLoader<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): GroupLoader<Row> {
  return new DataLoader(
    async (asked) => {
      const keys = asked.map(spelled)
      const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
      for (const row of await load(keys)) groups.get(keyOf(row))?.push(row)
      return keys.map((key) => groups.get(key) ?? [])
    },
    { cacheKeyFn: spelled },
  )
}
