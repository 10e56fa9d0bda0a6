import { Population, type PreparedMissing, prepareMissing } from '@vatsalya/linkage'
import { type Candidate, isMissing, type ProfileRepository, type ProfileRow } from './profile.repository.js'

/** Records kept prepared; a prepared record takes about 2 KB. */
const KEEP = 250_000
const PAGE = 5_000
/** How old the counts of what is usual may become; a day's new reports hardly move them. */
const FRESH_MS = 24 * 3_600_000
const FIRST = '00000000-0000-0000-0000-000000000000'

interface Kept {
  readonly revision: number
  readonly record: PreparedMissing
}

/**
 * The missing children in the memory of this process, prepared to be compared: what is usual among them (counts), and the
 * records that searches have touched. A cache: PostgreSQL holds the truth, and revisions tell what is old.
 */
export class MatchPool {
  #population: Population | undefined
  #countedAt = 0
  readonly #kept = new Map<string, Kept>()

  constructor(readonly most = KEEP) {}

  /** What is usual among the missing, counted anew each day. */
  async population(profiles: ProfileRepository, now: Date): Promise<Population> {
    if (this.#population && now.getTime() - this.#countedAt < FRESH_MS) return this.#population
    const population = new Population()
    for (let after = FIRST; ; ) {
      const page = await profiles.missingAfter(after, PAGE)
      for (const row of page) {
        const record = this.#prepare(row)
        if (record) population.add(record)
      }
      const last = page.at(-1)
      if (!last || page.length < PAGE) break
      after = last.subjectId
    }
    this.#population = population
    this.#countedAt = now.getTime()
    return population
  }

  /** Counts a new report at once, so that the first of its kind is not taken for impossible. */
  count(row: ProfileRow): PreparedMissing | undefined {
    const known = this.#kept.has(row.subjectId)
    const record = this.#prepare(row)
    if (record && !known) this.#population?.add(record)
    return record
  }

  /** The prepared records of candidates, in no order; those that are not in memory are fetched in one query. */
  async records(profiles: ProfileRepository, candidates: readonly Candidate[]): Promise<PreparedMissing[]> {
    const records: PreparedMissing[] = []
    const stale: string[] = []
    for (const { id, revision } of candidates) {
      const kept = this.#kept.get(id)
      if (kept?.revision === revision) records.push(kept.record)
      else stale.push(id)
    }
    for (let at = 0; at < stale.length; at += PAGE) {
      for (const row of await profiles.byIds(stale.slice(at, at + PAGE))) {
        const record = this.#prepare(row)
        if (record) records.push(record)
      }
    }
    return records
  }

  #prepare(row: ProfileRow): PreparedMissing | undefined {
    if (!isMissing(row.told)) return undefined
    const record = prepareMissing({ ...row.told, id: row.subjectId })
    // Oldest out first: a Map keeps the order in which its keys came.
    if (this.#kept.size >= this.most)
      for (const oldest of this.#kept.keys()) {
        this.#kept.delete(oldest)
        break
      }
    this.#kept.set(row.subjectId, { revision: row.revision, record })
    return record
  }
}
