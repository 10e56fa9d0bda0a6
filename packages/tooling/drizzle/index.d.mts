import type { Config } from 'drizzle-kit'

/** drizzle-kit settings of one subgraph; see index.mjs. */
export function subgraphDrizzle(name: string): Config
