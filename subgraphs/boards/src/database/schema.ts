import { subgraphRole } from '@vatsalya/subgraph-kit'
import { pgSchema } from 'drizzle-orm/pg-core'

/** The PostgreSQL schema of this subgraph; nobody else's role may enter it. */
export const boardsSchema = pgSchema('boards')

/** The login role of this subgraph. It owns nothing and cannot bypass row-level security. */
export const server = subgraphRole('boards')
