import { createSubgraph, type Subgraph, type SubgraphEnvironment, scalars } from '@vatsalya/subgraph-kit'
import { contexts } from './context.js'
import { ownKeys } from './environment.js'
import { inbox } from './events/inbox.js'
import { resolvers } from './generated/resolvers.js'
import { typeDefs } from './generated/type-defs.js'
import { sweepClocks } from './modules/clocks/sweep.service.js'
import { matchJobs, NIGHTLY } from './modules/matching/jobs.js'
import { MatchPool } from './modules/matching/pool.js'
import { mediaRoute } from './modules/photo/media.route.js'
import { PURGES, purgeJobs } from './modules/photo/purge.service.js'
import { uploadRoute } from './modules/photo/upload.route.js'

export interface ServerOptions {
  readonly environment: SubgraphEnvironment
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
  /** False where a test needs no queue. */
  readonly relay?: boolean
  /** Pause between two sweeps of the clocks, in milliseconds; tests shorten it. */
  readonly sweepMs?: number
}

/** The cases subgraph, ready to listen. */
export function createServer({ environment, now, relay, sweepMs = 60_000 }: ServerOptions): Promise<Subgraph> {
  const keys = ownKeys(environment)
  return createSubgraph({
    name: 'cases',
    typeDefs,
    resolvers: { ...resolvers, ...scalars },
    environment,
    context: contexts(keys),
    inbox,
    duties: [{ name: 'clock-sweep', everyMs: sweepMs, work: sweepClocks }],
    jobs: { ...matchJobs(new MatchPool()), ...purgeJobs(environment.DATA_DIR) },
    nightly: [...NIGHTLY, ...PURGES],
    internal: [uploadRoute(environment.DATA_DIR)],
    open: (app) => mediaRoute(app, { environment, key: keys.media, now: now ?? (() => new Date()) }),
    ...(now ? { now } : {}),
    ...(relay === undefined ? {} : { relay }),
  })
}
