import {
  bandOf,
  calibrate,
  type Explanation,
  explain,
  type Match,
  type Model,
  openQuery,
  type Population,
  prepareFound,
  type Query,
  rank,
} from '@vatsalya/linkage'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { keepPairs } from './keep-pairs.service.js'
import { modelInForce, PLAIN } from './model-in-force.js'
import { PairRepository } from './pair.repository.js'
import { bandName } from './pair.rules.js'
import type { MatchPool } from './pool.js'
import { isMissing, keysOf, ProfileRepository, type ProfileRow } from './profile.repository.js'

/** Rows that one search may read: what PostgreSQL gives in some twenty milliseconds. */
export const BUDGET = 3_000
/** Candidates that are kept of one found child, and how probable they must be at least. */
const MOST = 12
const LEAST = 0.01
const RANKED = 50
/** Bits within which another candidate counts as about as likely. */
const AS_LIKELY = 2

/** One ranked candidate with its reasons. `probability` calibrated, `computed` before that. */
export interface Ranked {
  readonly reportId: string
  readonly rank: number
  readonly rivals: number
  readonly computed: number
  readonly probability: number
  readonly band: 'ALERT' | 'REVIEW' | 'LOW'
  readonly explanation: Explanation
}

/** Job: searches the missing for one found or seen child, and keeps the pairs worth a person's time. */
export async function searchFound(unit: UnitOfWork, pool: MatchPool, subjectId: string): Promise<void> {
  const profiles = new ProfileRepository(unit.tx)
  const profile = await profiles.lock(subjectId)
  if (!profile?.active || isMissing(profile.told)) return
  const { model, version } = await modelInForce(unit.tx, profile.side === 'SIGHTING' ? 'sighting' : 'found')
  const ranked = await rankedFor(profiles, pool, profile, model, unit.now)
  const pairs = new PairRepository(unit.tx, unit.viewer)
  await keepPairs(unit, { profiles, pairs }, profile, ranked, version)
  await profiles.searched(subjectId, unit.now)
}

/** The candidates of a found or seen child, ranked and explained, the best first. */
export async function rankedFor(
  profiles: ProfileRepository,
  pool: MatchPool,
  { told, subjectId }: Pick<ProfileRow, 'told' | 'subjectId'>,
  model: Model,
  now: Date,
): Promise<Ranked[]> {
  if (isMissing(told)) return []
  const population = await pool.population(profiles, now)
  if (population.size === 0) return []
  const candidates = await pool.records(profiles, await profiles.candidates(keysOf(told), 'MISSING', BUDGET))
  const query = openQuery(prepareFound({ ...told, id: subjectId }), population, model)
  const best = rank(query, candidates, population, { ...model, calibration: PLAIN }, RANKED)
  return best
    .slice(0, MOST)
    .map((match, at) => judged(match, at, best, query, population, model))
    .filter(({ probability }) => probability >= LEAST)
}

function judged(
  { record, weight, probability: computed }: Match,
  at: number,
  best: readonly Match[],
  query: Query,
  population: Population,
  model: Model,
): Ranked {
  const others = best.filter((other) => other.record !== record)
  const probability = calibrate(computed, model.calibration)
  return {
    reportId: record.id,
    rank: at + 1,
    rivals: others.filter((other) => Math.abs(other.weight - weight) <= AS_LIKELY).length,
    computed,
    probability,
    band: bandName(bandOf(probability)),
    explanation: explain(
      query,
      record,
      others.map((other) => other.weight),
      population.size,
      model,
    ),
  }
}
