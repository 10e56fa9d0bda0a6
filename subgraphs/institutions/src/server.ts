import { createSubgraph, moneyScalar, type Subgraph, type SubgraphEnvironment, scalars } from '@vatsalya/subgraph-kit'
import { createContext } from './context.js'
import { inbox } from './events/inbox.js'
import { resolvers } from './generated/resolvers.js'
import { typeDefs } from './generated/type-defs.js'

export interface ServerOptions {
  readonly environment: SubgraphEnvironment
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
  /** False where a test needs no queue. */
  readonly relay?: boolean
}

/** The institutions subgraph, ready to listen. */
export function createServer({ environment, now, relay }: ServerOptions): Promise<Subgraph> {
  return createSubgraph({
    name: 'institutions',
    typeDefs,
    resolvers: { ...resolvers, ...scalars, ...moneyScalar },
    environment,
    context: createContext,
    inbox,
    ...(now ? { now } : {}),
    ...(relay === undefined ? {} : { relay }),
  })
}
