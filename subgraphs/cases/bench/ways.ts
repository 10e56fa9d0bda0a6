import { serviceViewer } from '@vatsalya/access'
import { DEFAULT_PARAMETERS, type FoundRecord, type MissingRecord } from '@vatsalya/linkage'
import { REPORTED, soundexScore } from '@vatsalya/linkage/benchmark'
import type { Database } from '@vatsalya/subgraph-kit'
import type postgres from 'postgres'
import type { MatchPool } from '../src/modules/matching/pool.js'
import { keysOf, ProfileRepository } from '../src/modules/matching/profile.repository.js'
import { BUDGET, rankedFor } from '../src/modules/matching/search.service.js'

/** A way to search: ids of reports, best first. */
export type Way = (found: FoundRecord) => Promise<string[]>

const MATCHING = serviceViewer('matching')

/** The product's retrieval alone: ids in no order. */
export const retrieval =
  (database: Database): Way =>
  ({ id: _, ...told }) =>
    database.as(MATCHING, async (tx) => {
      const rows = await new ProfileRepository(tx).candidates(keysOf(told), 'MISSING', BUDGET)
      return rows.map(({ id }) => id)
    })

/** The product's search as its job does it, from what is told to the ranked list with its reasons. */
export const product =
  (database: Database, pool: MatchPool): Way =>
  ({ id, ...told }) =>
    database.as(MATCHING, async (tx) => {
      const profile = { told, subjectId: id, childId: null }
      const tools = { pool, faces: null }
      const ranked = await rankedFor(new ProfileRepository(tx), tools, profile, DEFAULT_PARAMETERS.found, new Date(), 0)
      return ranked.map((candidate) => candidate.reportId)
    })

/** What the simpler ways look at, with the indexes that they need. */
export async function openSimpler(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`
    create extension pg_trgm; create extension fuzzystrmatch; create schema bench;
    create table bench.plain as select subject_id::text as id, lower(told->>'name') as name, told->>'sex' as sex,
      soundex(split_part(lower(told->>'name'), ' ', 1)) as sound, (told->>'ageAtMissing')::int as age, told
    from cases.match_profile;
    create index on bench.plain (name, sex);
    create index on bench.plain (sound, sex);
    create index on bench.plain using gin (name gin_trgm_ops)`)
  await owner.unsafe('vacuum analyze bench.plain')
}

/** The same name, letter by letter, and the same sex; the nearest age first. */
export const exact =
  (owner: postgres.Sql): Way =>
  async ({ name, sex, ageFrom }) => {
    const rows = await owner<{ id: string }[]>`
      select id from bench.plain where name = lower(${name}) and sex = ${sex}
      order by abs(age - ${ageFrom ?? 0}), id limit ${REPORTED.depth}`
    return rows.map(({ id }) => id)
  }

/** Soundex of the first word and sex to find, Jaro-Winkler and the age to rank. */
export const soundex =
  (owner: postgres.Sql): Way =>
  async (found) => {
    const rows = await owner<{ id: string; told: MissingRecord }[]>`
      select id, told from bench.plain
      where sound = soundex(split_part(lower(${found.name}), ' ', 1)) and sex = ${found.sex}`
    return rows
      .map(({ id, told }) => ({ id, score: soundexScore(found, told) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, REPORTED.depth)
      .map(({ id }) => id)
  }

/** Trigram similarity of the name, by the operator % and its index. */
export const trigrams =
  (owner: postgres.Sql): Way =>
  async ({ name }) => {
    const rows = await owner<{ id: string }[]>`
      select id from bench.plain where name % lower(${name})
      order by similarity(name, lower(${name})) desc, id limit ${REPORTED.depth}`
    return rows.map(({ id }) => id)
  }
