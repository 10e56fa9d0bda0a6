import { createSubgraph, type Subgraph, type SubgraphEnvironment, scalars } from '@vatsalya/subgraph-kit'
import { createContext } from './context.js'
import { resolvers } from './generated/resolvers.js'
import { typeDefs } from './generated/type-defs.js'
import { internalRoutes } from './internal/routes.js'
import { TELLS, tellJobs } from './modules/offices/tell.service.js'

export interface DirectoryOptions {
  readonly environment: SubgraphEnvironment
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
  /** False where a test needs no queue. */
  readonly relay?: boolean
}

/** Makes the server of the directory; nothing listens until `listen()`. */
export function createServer(options: DirectoryOptions): Promise<Subgraph> {
  return createSubgraph({
    ...options,
    name: 'directory',
    typeDefs,
    resolvers: { ...resolvers, ...scalars },
    context: createContext,
    internal: internalRoutes,
    jobs: tellJobs,
    nightly: TELLS,
  })
}
