import { subgraphRole } from '@vatsalya/subgraph-kit'
import { pgSchema } from 'drizzle-orm/pg-core'

/** PostgreSQL schema of this domain. */
export const institutions = pgSchema('institutions')

/** Login role of the server; it owns nothing, so row-level security binds it. */
export const server = subgraphRole('institutions')
