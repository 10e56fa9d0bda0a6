import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { agencies, offices, people, posts } from '../database/tables.js'
import { demoOffices } from './offices.js'
import { demoPeople } from './people.js'

const BATCH = 1000

/**
 * Fills the directory with the fictitious offices and people of the demo. Needs the reference data; safe to repeat:
 * what is there stays as people left it.
 */
export async function seedDemo({
  sql,
  now,
  seed,
}: {
  readonly sql: postgres.Sql
  readonly now: Date
  readonly seed: number
}): Promise<void> {
  const db = drizzle(sql)
  const told = demoPeople(now, seed)
  // The demo of each domain knows the offices of the plan already.
  const rows = demoOffices().map((office) => ({ ...office, toldAt: now }))
  for (let at = 0; at < rows.length; at += BATCH)
    await db
      .insert(offices)
      .values(rows.slice(at, at + BATCH))
      .onConflictDoNothing()
  await db.insert(people).values(told.people).onConflictDoNothing()
  await db.insert(posts).values(told.posts).onConflictDoNothing()
  await db.insert(agencies).values(told.agencies).onConflictDoNothing()
}
