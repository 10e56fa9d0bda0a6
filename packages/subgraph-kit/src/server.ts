import { createServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import type { DocumentNode } from 'graphql'
import { pino } from 'pino'
import { KIT_NIGHTLY, kitJobs } from './database/housekeeping.js'
import { openDatabase } from './database/transaction.js'
import type { SubgraphEnvironment } from './environment.js'
import { maskError } from './errors.js'
import { type Duty, startDuties } from './events/duties.js'
import { type InboxHandlers, registerInbox } from './events/inbox.js'
import { type JobHandlers, startJobs } from './events/jobs.js'
import { startRelay } from './events/relay.js'
import { answering, registerGraphql } from './graphql/route.js'
import { type InternalRoutes, registerInternal } from './internal.js'
import { learnOffice } from './offices.js'
import type { RequestBase } from './request.js'

/** Typed by the library; codegen's `Resolvers` fit it. */
type SubgraphModule = Exclude<
  Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number],
  DocumentNode
>

export interface SubgraphOptions<Context extends RequestBase> {
  readonly name: string
  readonly typeDefs: DocumentNode
  readonly resolvers: SubgraphModule['resolvers']
  readonly environment: SubgraphEnvironment
  /** Repositories and loaders of one request, made from its base. */
  readonly context: (base: RequestBase) => Context
  readonly inbox?: InboxHandlers
  /** What the server does again and again by itself. */
  readonly duties?: readonly Duty[]
  /** Work that use cases leave for later (`unit.later`). */
  readonly jobs?: JobHandlers
  /** Names of jobs that are done every night as well. */
  readonly nightly?: readonly string[]
  /** Further signed routes, below /internal. */
  readonly internal?: InternalRoutes
  /** Unsigned routes that carry their own proof in the path (short-lived photo links). */
  readonly open?: (app: FastifyInstance) => void
  /** False where a test needs no queue. */
  readonly relay?: boolean
  /** The instant that requests see; tests set it. */
  readonly now?: () => Date
}

export interface Subgraph {
  readonly app: FastifyInstance
  /** Starts to listen; answers the address. */
  listen(): Promise<string>
  close(): Promise<void>
}

/** What every domain does when others announce something. */
const kitInbox = (name: string): InboxHandlers => ({ OfficeOpened: (unit, event) => learnOffice(unit, name, event) })

/** Seconds between two looks into the own queue: where work waits for people, and where only the night's does. */
const PROMPT = 0.5
const UNHURRIED = 30
const BODY_LIMIT = 2 * 1024 * 1024

/**
 * Makes the server of one subgraph. It answers only calls whose viewer the gateway (or, at the inbox, another domain)
 * has signed; health is the one door without a key, and says nothing but its state.
 */
export async function createSubgraph<Context extends RequestBase>(
  options: SubgraphOptions<Context>,
): Promise<Subgraph> {
  const { name, environment } = options
  const log = pino({ name, level: environment.LOG_LEVEL, base: { name } })
  const database = openDatabase({
    url: environment.DATABASE_URL,
    pool: environment.DATABASE_POOL,
    prepare: environment.DATABASE_PREPARE === 'on',
  })
  const relay =
    options.relay === false
      ? undefined
      : await startRelay({ source: name, databaseUrl: environment.DATABASE_URL, peers: environment.PEERS, log })
  const app = Fastify({
    serverFactory: (handler) => createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, handler),
    bodyLimit: BODY_LIMIT,
    // Signed links carry their proof in the path, which is longer than the usual 100 characters.
    routerOptions: { maxParamLength: 500 },
  })
  const shared = {
    name,
    database,
    log,
    boss: relay?.boss,
    now: options.now ?? (() => new Date()),
    keys: environment.VIEWER_KEY,
  }

  if (relay) {
    const nightly = [...KIT_NIGHTLY, ...(options.nightly ?? [])]
    const handlers = { ...kitJobs(name), ...options.jobs }
    await startJobs(relay.boss, shared, handlers, nightly, options.jobs ? PROMPT : UNHURRIED)
  }

  app.get('/health', async (_, reply) => {
    try {
      await database.ping()
      return { name, state: 'up' }
    } catch {
      return reply.code(503).send({ name, state: 'database away' })
    }
  })
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema([
      { typeDefs: options.typeDefs, ...(options.resolvers ? { resolvers: options.resolvers } : {}) },
    ]),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    // The process stops in its own order (run.ts). A second stop() while Apollo stops by itself never comes back.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const request = answering.getStore()
      return maskError(formatted, error, request?.correlationId ?? '', request?.report ?? (() => {}))
    },
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginInlineTraceDisabled()],
  })
  await apollo.start()
  registerGraphql(app, apollo, { ...shared, context: options.context })
  registerInbox(app, { ...shared, key: environment.INBOX_KEY, handlers: { ...kitInbox(name), ...options.inbox } })
  if (options.internal) registerInternal(app, shared, options.internal)
  options.open?.(app)
  const stopDuties = startDuties(shared, options.duties ?? [])

  return {
    app,
    listen: () => app.listen({ port: environment.PORT, host: environment.HOST }),
    close: async () => {
      await stopDuties()
      await app.close()
      await apollo.stop()
      await relay?.stop()
      await database.close()
    },
  }
}
