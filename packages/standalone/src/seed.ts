import type postgres from 'postgres'
import type { SubgraphName } from './subgraphs.js'

/** Seed of every random choice in the demo data: the same data on every machine, but for the day. */
const DEMO_SEED = 20_150

interface Seeder {
  seedDemo(options: { sql: postgres.Sql; now: Date; seed: number; mediaDirectory: string }): Promise<void>
}

/**
 * Fills one domain with demo data, once. The marker is ours; each domain's own seed is safe to repeat too, for the
 * case that the process dies between the two. Pictures of the demo go to `mediaDirectory`.
 */
export async function seedSubgraph(
  sql: postgres.Sql,
  name: SubgraphName,
  mediaDirectory: string,
  starting: () => void,
): Promise<void> {
  await sql`create schema if not exists standalone`
  await sql`create table if not exists standalone.seeded (name text primary key, at timestamptz not null default now())`
  const [seeded] = await sql`select 1 from standalone.seeded where name = ${name}`
  if (seeded) return
  starting()
  // A name put together at run time: the demo code of a domain is loaded only when there is something to fill.
  const module: unknown = await import(`@vatsalya/subgraph-${name}/demo`)
  if (!isSeeder(module)) throw new Error(`@vatsalya/subgraph-${name}/demo exports no seedDemo`)
  await module.seedDemo({ sql, now: new Date(), seed: DEMO_SEED, mediaDirectory })
  await sql`insert into standalone.seeded (name) values (${name})`
}

function isSeeder(module: unknown): module is Seeder {
  return typeof module === 'object' && module !== null && 'seedDemo' in module && typeof module.seedDemo === 'function'
}
