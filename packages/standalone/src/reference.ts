import type postgres from 'postgres'
import type { SubgraphName } from './subgraphs.js'

/** Domains with data that production needs too (States, districts): package export `./reference`. */
const WITH_REFERENCE: readonly SubgraphName[] = ['directory', 'training']

interface ReferenceSeeder {
  seedReference(options: { sql: postgres.Sql }): Promise<void>
}

/** Brings the reference data of a domain up to date: part of its migration, after its tables, each time. */
export async function seedReferenceOf(sql: postgres.Sql, name: SubgraphName): Promise<void> {
  if (!WITH_REFERENCE.includes(name)) return
  const module: unknown = await import(`@vatsalya/subgraph-${name}/reference`)
  if (!isSeeder(module)) throw new Error(`@vatsalya/subgraph-${name}/reference exports no seedReference`)
  await module.seedReference({ sql })
}

function isSeeder(module: unknown): module is ReferenceSeeder {
  return (
    typeof module === 'object' &&
    module !== null &&
    'seedReference' in module &&
    typeof module.seedReference === 'function'
  )
}
