import { pgSchema } from 'drizzle-orm/pg-core'

/** The PostgreSQL schema of this subgraph; nobody else's role may enter it. */
export const insights = pgSchema('insights')
