import { createRandom, DEMO_CHILDREN_IN_CONFLICT, DEMO_FOUND_CHILDREN, DEMO_HOMES } from '@vatsalya/demo'
import type postgres from 'postgres'
import { addHeadcounts } from './counts.js'
import { addHomes } from './homes.js'
import { demoMoney, RELEASES } from './money.js'
import { addRolls } from './rolls.js'
import { insertMoney, insertRows, noRows, type Rows } from './rows.js'
import { addChild, addStay } from './stays.js'

export interface SeedOptions {
  readonly sql: postgres.Sql
  /** Day of the demo: everything is dated back from it. */
  readonly now: Date
  readonly seed: number
}

/** Fills the institutions domain with fictitious homes and stays. Safe to repeat: a filled domain is left as it is. */
export async function seedDemo({ sql, now, seed }: SeedOptions): Promise<void> {
  const [there] = await sql`select 1 from institutions.home where id = ${DEMO_HOMES[0]?.id ?? null}`
  if (there) return
  const random = createRandom(seed)
  const rows = noRows()
  addHomes(rows, random, now)
  for (const child of [...DEMO_FOUND_CHILDREN, ...DEMO_CHILDREN_IN_CONFLICT]) {
    addChild(rows, child, now)
    if (child.home && !child.awaited) addStay(rows, random, child, child.home, now)
  }
  addRolls(rows, random, insideOf(rows), now)
  addHeadcounts(rows, random, now)
  const money = demoMoney(random, now)
  await sql.begin(async (tx) => {
    await insertRows(tx, rows)
    await insertMoney(tx, money, RELEASES)
    await tx.unsafe('analyze institutions.home, institutions.placement, institutions.clock, institutions.headcount')
  })
}

/** Children who are in each home now, by its id. */
function insideOf(rows: Rows): Map<string, number> {
  const inside = new Map<string, number>()
  for (const { homeId, dischargedAt } of rows.placement) {
    if (!dischargedAt) inside.set(homeId, (inside.get(homeId) ?? 0) + 1)
  }
  return inside
}
