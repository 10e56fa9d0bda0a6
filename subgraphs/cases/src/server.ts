import { createSubgraph, type Subgraph, type SubgraphEnvironment, scalars } from '@vatsalya/subgraph-kit'
import { contexts } from './context.js'
import { ownKeys } from './environment.js'
import { inbox } from './events/inbox.js'
import { resolvers } from './generated/resolvers.js'
import { typeDefs } from './generated/type-defs.js'
import { sweepClocks } from './modules/clocks/sweep.service.js'
import { Faces } from './modules/matching/faces/compare-faces.js'
import type { FacePlugin } from './modules/matching/faces/face.port.js'
import { matchJobs, NIGHTLY } from './modules/matching/jobs.js'
import { MatchPool } from './modules/matching/pool.js'
import { mediaRoute } from './modules/photo/media.route.js'
import { PURGES, purgeJobs } from './modules/photo/purge.service.js'
import { PictureStore } from './modules/photo/store.js'
import { uploadRoute } from './modules/photo/upload.route.js'
import { fileMessages } from './modules/telling/file.adapter.js'
import type { MessagePort } from './modules/telling/message.port.js'
import { tellingJobs } from './modules/telling/tell-reporter.service.js'

export interface ServerOptions {
  readonly environment: SubgraphEnvironment
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
  /** False where a test needs no queue. */
  readonly relay?: boolean
  /** Pause between two sweeps of the clocks, in milliseconds; tests shorten it. */
  readonly sweepMs?: number
  /** Compares faces beside the facts; without one no face is looked at. */
  readonly faces?: FacePlugin | null
  /** The way out to people who left a telephone number; without one, messages are written into a file. */
  readonly messages?: MessagePort
}

/** The cases subgraph, ready to listen. */
export function createServer({
  environment,
  now,
  relay,
  sweepMs = 60_000,
  faces = null,
  messages = fileMessages(environment.DATA_DIR, now ?? (() => new Date())),
}: ServerOptions): Promise<Subgraph> {
  const keys = ownKeys(environment)
  const tools = {
    pool: new MatchPool(),
    faces: faces && new Faces(faces, new PictureStore(environment.DATA_DIR)),
  }
  return createSubgraph({
    name: 'cases',
    typeDefs,
    resolvers: { ...resolvers, ...scalars },
    environment,
    context: contexts(keys),
    inbox,
    duties: [{ name: 'clock-sweep', everyMs: sweepMs, work: sweepClocks }],
    jobs: { ...matchJobs(tools), ...purgeJobs(environment.DATA_DIR), ...tellingJobs(messages) },
    nightly: [...NIGHTLY, ...PURGES],
    internal: [uploadRoute(environment.DATA_DIR)],
    open: (app) => mediaRoute(app, { environment, key: keys.media, now: now ?? (() => new Date()) }),
    ...(now ? { now } : {}),
    ...(relay === undefined ? {} : { relay }),
  })
}
