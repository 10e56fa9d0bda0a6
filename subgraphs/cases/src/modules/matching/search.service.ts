import {
  bandOf,
  calibrate,
  explain,
  type Model,
  openQuery,
  type Population,
  prepareFound,
  type Query,
  rank,
} from '@vatsalya/linkage'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { StoredExplanation } from '../../database/tables.js'
import type { Faces } from './faces/compare-faces.js'
import { explainedWithFace, type FacedMatch, withFaces } from './faces/with-faces.js'
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

/** What a search needs beside the database. `faces` null: no plug-in runs, as is usual. */
export interface SearchTools {
  readonly pool: MatchPool
  readonly faces: Faces | null
}

/** One ranked candidate with its reasons. `probability` calibrated, `computed` before that. */
export interface Ranked {
  readonly reportId: string
  readonly rank: number
  readonly rivals: number
  readonly computed: number
  readonly probability: number
  readonly band: 'ALERT' | 'REVIEW' | 'LOW'
  readonly explanation: StoredExplanation
}

/** Job: searches the missing for one found or seen child, and keeps the pairs worth a person's time. */
export async function searchFound(unit: UnitOfWork, { pool, faces }: SearchTools, subjectId: string): Promise<void> {
  const profiles = new ProfileRepository(unit.tx)
  const profile = await profiles.lock(subjectId)
  if (!profile?.active || isMissing(profile.told)) return
  const { model, version } = await modelInForce(unit.tx, profile.side === 'SIGHTING' ? 'sighting' : 'found')
  const ranked = await rankedFor(profiles, { pool, faces }, profile, model, unit.now)
  const pairs = new PairRepository(unit.tx, unit.viewer)
  const parameters = faces ? `${version}+${faces.plugin.name}` : version
  await keepPairs(unit, { profiles, pairs }, profile, ranked, parameters)
  await profiles.searched(subjectId, unit.now)
}

/** The candidates of a found or seen child, ranked and explained, the best first; none less probable than `least`. */
export async function rankedFor(
  profiles: ProfileRepository,
  { pool, faces }: SearchTools,
  { told, subjectId, childId }: Pick<ProfileRow, 'told' | 'subjectId' | 'childId'>,
  model: Model,
  now: Date,
  least = LEAST,
): Promise<Ranked[]> {
  if (isMissing(told)) return []
  const population = await pool.population(profiles, now)
  if (population.size === 0) return []
  const candidates = await pool.records(profiles, await profiles.candidates(keysOf(told), 'MISSING', BUDGET))
  const query = openQuery(prepareFound({ ...told, id: subjectId }), population, model)
  const plain = rank(query, candidates, population, { ...model, calibration: PLAIN }, RANKED)
  const best = await withFaces(faces, profiles, { childId }, plain, MOST)
  return best
    .slice(0, MOST)
    .map((match, at) => judged(match, at, best, query, population, model, faces !== null))
    .filter(({ probability }) => probability >= least)
}

const bitsOf = ({ weight, face }: Pick<FacedMatch, 'weight' | 'face'>) => weight + (face ?? 0)

function judged(
  { record, weight, face, probability: computed }: FacedMatch,
  at: number,
  best: readonly FacedMatch[],
  query: Query,
  population: Population,
  model: Model,
  facesCompared: boolean,
): Ranked {
  const others = best.filter((other) => other.record !== record)
  const probability = calibrate(computed, model.calibration)
  const explanation = explain(query, record, others.map(bitsOf), population.size, model, face ?? 0)
  return {
    reportId: record.id,
    rank: at + 1,
    rivals: others.filter((other) => Math.abs(bitsOf(other) - bitsOf({ weight, face })) <= AS_LIKELY).length,
    computed,
    probability,
    band: bandName(bandOf(probability)),
    explanation: facesCompared ? explainedWithFace(explanation, face) : explanation,
  }
}
