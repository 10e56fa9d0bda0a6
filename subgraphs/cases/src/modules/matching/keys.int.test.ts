import { serviceViewer } from '@vatsalya/access'
import { setViewer } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openCases } from '../../cases.harness.js'
import { ProfileRepository } from './profile.repository.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterEach(async () => {
  await cases.owner`delete from cases.match_profile`
})
afterAll(() => cases.close())

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

type Sql = Pick<TestSubgraph['owner'], 'unsafe'>

/** Profiles `from` to `to` in one statement; `keys` is SQL that makes their keys out of the number `i`. */
const add = (from: number, to: number, keys: string, side = 'MISSING', sql: Sql = cases.owner) =>
  sql.unsafe(`insert into cases.match_profile (subject_id, side, state_code, district_code, told, keys, changed_at)
    select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, '${side}', 'IN-BR', '212', '{}', ${keys}, now()
    from generate_series(${from}, ${to}) as i`)

/** Keys whose count is not what the profiles say. */
async function wrongCounts(): Promise<number> {
  const [row] = await cases.owner`
    select count(*)::int as n from (
      select case side when 'MISSING' then 'MISSING' else 'FOUND' end as pool, key, count(*) as n
      from cases.match_profile, unnest(keys) as key where active group by 1, 2
    ) real full join (select * from cases.match_key where n <> 0) kept using (pool, key)
    where real.n is distinct from kept.n`
  return row?.n
}

const countOf = async (key: number) =>
  (await cases.owner`select n from cases.match_key where pool = 'MISSING' and key = ${key}`)[0]?.n

const candidates = (keys: readonly number[], budget: number) =>
  drizzle(cases.owner).transaction(async (tx) => {
    await tx.execute(setViewer(serviceViewer('matching')))
    const rows = await new ProfileRepository(tx).candidates(keys.map(String), 'MISSING', budget)
    return rows.map(({ id }) => id)
  })

describe('the counts of the keys', () => {
  it('follow whatever one statement does to many rows', async () => {
    await add(1, 5000, 'array[1, 2, 100 + i % 7]')
    expect(await countOf(1)).toBe(5000)
    await add(5001, 5010, 'array[1, 3]', 'FOUND')
    await cases.owner`update cases.match_profile set keys = array[2, 4] where subject_id <= ${idOf(10)}`
    await cases.owner`update cases.match_profile set active = false where subject_id > ${idOf(4000)}`
    await cases.owner`update cases.match_profile set searched_at = now()`
    expect(await countOf(4)).toBe(10)
    expect(await wrongCounts()).toBe(0)
    await cases.owner`delete from cases.match_profile where subject_id <= ${idOf(2000)}`
    expect(await wrongCounts()).toBe(0)
  })

  it('follow an entry that replaces some rows and adds others', async () => {
    await add(1, 20, 'array[1, 2]')
    await cases.owner`insert into cases.match_profile (subject_id, side, state_code, district_code, told, keys, changed_at)
      select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'MISSING', 'IN-BR', '212', '{}', array[2, 3], now()
      from generate_series(11, 30) as i on conflict (subject_id) do update set keys = excluded.keys`
    expect([await countOf(1), await countOf(2), await countOf(3)]).toEqual([10, 30, 20])
    expect(await wrongCounts()).toBe(0)
  })

  it('are right when many write the same keys at once, in whatever order the rows come', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      // Each names the keys in another order, and two pools take turns.
      const keys = writer % 2 ? 'array[50 - i % 50, i % 50 + 1, 1000]' : 'array[1000, i % 50 + 1, 50 - i % 50]'
      const side = writer % 3 ? 'MISSING' : 'FOUND'
      const from = 10_000 * writer
      await cases.owner.begin((sql) =>
        add(from + 1, from + 400, `(select array_agg(distinct k) from unnest(${keys}) k)`, side, sql),
      )
      await cases.owner`update cases.match_profile set active = i % 2 = 0 from generate_series(1, 400) as i
        where subject_id = ('00000000-0000-7000-8000-' || lpad((${from}::int + i)::text, 12, '0'))::uuid`
    })
    await Promise.all(writers)
    expect(await countOf(1000)).toBeGreaterThan(0)
    expect(await wrongCounts()).toBe(0)
  })
})

describe('keys of which each is crowded', () => {
  it('are taken two at once, so that who shares both is found', async () => {
    await add(1, 5000, 'array[1]')
    await add(5001, 10_000, 'array[2]')
    await add(10_001, 10_010, 'array[1, 2]')
    const both = Array.from({ length: 10 }, (_, at) => idOf(10_001 + at))
    expect((await candidates([1, 2], 3000)).sort()).toEqual(both)
    await add(20_000, 20_000, 'array[3]')
    expect((await candidates([3, 2, 1], 3000)).sort()).toEqual([...both, idOf(20_000)])
  })

  it('give the newest of them where nothing else can be told, never more than the budget', async () => {
    await add(1, 5000, 'array[1, 2]')
    const newest = Array.from({ length: 600 }, (_, at) => idOf(5000 - at))
    expect(await candidates([1, 2], 600)).toEqual(newest)
    expect(await candidates([1], 600)).toEqual(newest)
    expect(await candidates([9], 600)).toEqual([])
  })

  it('are read by their index, however often they are asked for', async () => {
    await add(1, 6000, 'array[1, 2, 1000 + i % 500]')
    await cases.owner`analyze cases.match_profile`
    // Sessions keep what they counted to themselves for a while: both are told to hand it over.
    const handOver = () => cases.owner`select pg_stat_force_next_flush(), pg_sleep(0.1)`
    const wholeReadings = async () => {
      await Promise.all([handOver(), handOver()])
      const [row] = await cases.owner`select seq_scan from pg_stat_user_tables where relname = 'match_profile'`
      return row?.seq_scan
    }
    const before = await wholeReadings()
    await drizzle(cases.owner).transaction(async (tx) => {
      await tx.execute(setViewer(serviceViewer('matching')))
      for (let time = 0; time < 12; time += 1) {
        const rows = await new ProfileRepository(tx).candidates(['1003', '1004', '1', '2'], 'MISSING', 900)
        expect(rows).toHaveLength(24)
      }
    })
    expect(await wholeReadings()).toBe(before)
  })

  it('bring nobody who is looked for no more, and nothing to anybody but the machine', async () => {
    await add(1, 5000, 'array[1, 2]')
    await cases.owner`update cases.match_profile set active = false where subject_id > ${idOf(4990)}`
    expect((await candidates([1], 600))[0]).toBe(idOf(4990))
    const rows = await cases.role`select * from cases.match_candidates(array[1]::bigint[], 'MISSING', 100)`
    expect(rows).toHaveLength(0)
    const direct = await cases.role`select * from cases.match_rows(array[1]::bigint[], true, 'MISSING', '{}', 100)`
    expect(direct).toHaveLength(0)
  })
})
