import { DEMO_HOMES } from '@vatsalya/demo'
import { knowOffices } from '@vatsalya/subgraph-kit'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { board, clock, member, order, proceeding } from '../database/tables.js'
import { demoBodies } from './bodies.js'
import { demoMatters } from './matters.js'

const BATCH = 500

/** Fills this domain with plainly fictitious bodies and matters, dated relative to `now`; safe to repeat. */
export async function seedDemo(options: {
  readonly sql: postgres.Sql
  readonly now: Date
  readonly seed: number
}): Promise<void> {
  const bodies = demoBodies(options.now, options.seed)
  const matters = demoMatters(options.now, options.seed)
  await drizzle(options.sql).transaction(async (tx) => {
    for (const rows of batches(bodies.boards)) await tx.insert(board).values(rows).onConflictDoNothing()
    for (const rows of batches(bodies.members)) await tx.insert(member).values(rows).onConflictDoNothing()
    const homes = DEMO_HOMES.map(({ id, stateCode, districtCode }) => ({ id, kind: 'HOME', stateCode, districtCode }))
    for (const rows of batches(homes)) await tx.execute(knowOffices('boards', rows))
    for (const rows of batches(matters.proceedings)) await tx.insert(proceeding).values(rows).onConflictDoNothing()
    for (const rows of batches(matters.orders)) await tx.insert(order).values(rows).onConflictDoNothing()
    for (const rows of batches(matters.clocks)) await tx.insert(clock).values(rows).onConflictDoNothing()
  })
}

/** PostgreSQL takes at most 65,535 parameters in one statement. */
function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}
