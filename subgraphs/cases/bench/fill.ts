import { findDistrictByText, findStateByText, type MissingRecord } from '@vatsalya/linkage'
import type postgres from 'postgres'
import { matchProfile } from '../src/database/tables.js'
import { insertAll } from '../src/demo/batches.js'
import { keysOf } from '../src/modules/matching/profile.repository.js'

/** Rows of one transaction, as a register should be taken over: longer, nobody waits for the counts of its keys. */
const BATCH = 2_000

/** The id of the nth report of the benchmark; ids rise as those of the product do. */
export const reportId = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** Above so many, indexes and counts are made once all rows are there. */
const AT_ONCE = 200_000

/** Takes missing children over: as the seed does, the table's triggers counting the keys, or all at once. */
export async function fill(owner: postgres.Sql, missing: readonly MissingRecord[]): Promise<void> {
  const atOnce = missing.length > AT_ONCE
  if (atOnce) await owner.unsafe(BEFORE)
  for (let from = 0; from < missing.length; from += BATCH) {
    const rows = missing.slice(from, from + BATCH).map((record, at) => profileOf(record, from + at + 1))
    await owner.begin((tx) => insertAll(tx, matchProfile, rows))
  }
  if (atOnce) await owner.unsafe(AFTER)
  await owner.unsafe('vacuum analyze cases.match_profile')
  await owner.unsafe('vacuum analyze cases.match_key')
  // As a server that has run for a while: the indexes and rows of a search are in its memory.
  await owner.unsafe(`select pg_prewarm(c.oid) from pg_class c
    where c.relname in ('match_profile', 'match_profile_missing', 'match_key', 'match_key_pool_key_pk')`)
}

const BEFORE = `
  alter table cases.match_profile disable trigger count_match_keys;
  alter table cases.match_key drop constraint match_key_pool_key_pk;
  drop index cases.match_profile_missing;`

const AFTER = `
  set maintenance_work_mem = '1GB'; set work_mem = '512MB';
  create index match_profile_missing on cases.match_profile using gin (keys) with (fastupdate = off)
    where active and side = 'MISSING';
  insert into cases.match_key (pool, key, n)
    select 'MISSING', key, count(*) from cases.match_profile, unnest(keys) as key group by key order by key;
  alter table cases.match_key add constraint match_key_pool_key_pk primary key (pool, key);
  alter table cases.match_profile enable trigger count_match_keys;
  reset maintenance_work_mem; reset work_mem;`

function profileOf({ id: _, ...told }: MissingRecord, number: number): typeof matchProfile.$inferInsert {
  const stateCode = findStateByText(told.state) ?? ''
  return {
    subjectId: reportId(number),
    side: 'MISSING',
    childId: reportId(number),
    stateCode,
    districtCode: findDistrictByText(told.district, stateCode) ?? '',
    officeId: null,
    told,
    keys: keysOf(told),
    revision: 1,
    active: true,
    changedAt: new Date(),
  }
}
