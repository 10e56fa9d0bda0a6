import { openQuery } from '../model/query.js'
import { rank } from '../model/rank.js'
import type { Model } from '../parameters/parameters.js'
import { prepareFound } from '../records/prepare.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { groupsOf } from './groups.js'
import type { Judgement } from './judgement.js'
import type { Pool } from './search-folder.js'

/** Ranks behind this count as not found: nobody would read on. */
const DEPTH = 200

/** Who a found child really is, for scoring only. */
export interface Answer {
  readonly missingId: string
  readonly stratum: string
}

/** Searches for one found child as the product does, then looks at the answer. */
export function judge(
  found: FoundRecord,
  answer: Answer | undefined,
  missing: readonly MissingRecord[],
  pool: Pool,
  model: Model,
): Judgement {
  const prepared = prepareFound(found)
  const query = openQuery(prepared, pool.population, model)
  const candidates = pool.candidates(prepared).flatMap((row) => pool.records[row] ?? [])
  const matches = rank(query, candidates, pool.population, model, DEPTH)
  const first = matches[0]
  const row = answer ? pool.rowOf.get(answer.missingId) : undefined
  const right = row === undefined ? undefined : pool.records[row]
  const report = row === undefined ? undefined : missing[row]
  return {
    queryId: found.id,
    probability: first?.probability ?? 0,
    correct: answer !== undefined && first?.record.id === answer.missingId,
    rank: answer ? matches.findIndex(({ record }) => record.id === answer.missingId) + 1 : undefined,
    stratum: answer?.stratum ?? '',
    groups: right && report ? groupsOf(found, report, right) : [],
  }
}
