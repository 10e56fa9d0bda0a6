import { createSubgraph, type Subgraph, type SubgraphEnvironment, scalars } from '@vatsalya/subgraph-kit'
import { createContext } from './context.js'
import { resolvers } from './generated/resolvers.js'
import { typeDefs } from './generated/type-defs.js'

export interface InsightsOptions {
  readonly environment: SubgraphEnvironment
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
  /** False where a test needs no queue. */
  readonly relay?: boolean
}

/** Makes the server; nothing listens until `listen()`. */
export function createServer(options: InsightsOptions): Promise<Subgraph> {
  return createSubgraph({
    ...options,
    name: 'insights',
    typeDefs,
    resolvers: { ...resolvers, ...scalars },
    context: createContext,
  })
}
