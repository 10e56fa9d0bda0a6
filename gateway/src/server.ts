import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { AgencyOperations } from './agencies/operations.js'
import { registerAgencies } from './agencies/routes.js'
import { OpenId } from './auth/open-id.js'
import { registerAuth } from './auth/routes.js'
import { openGatewayDatabase } from './database/client.js'
import { Directory } from './directory/directory.js'
import { OtherGateway } from './elsewhere/other-gateway.js'
import { createSigner } from './elsewhere/signer.js'
import type { GatewayEnvironment } from './environment.js'
import { Graph } from './graph/graph.js'
import { registerGraph } from './graph/route.js'
import { registerHealth } from './health/health.js'
import { identityProbe } from './health/identity-probe.js'
import { registerErrors } from './http/errors.js'
import { Fault } from './http/fault.js'
import { registerLanguage } from './http/language.js'
import { rateLimits } from './http/rate-limit.js'
import { registerSecurityHeaders } from './http/security-headers.js'
import { loadPlainPages } from './plain/pages.js'
import { registerPlain } from './plain/routes.js'
import { registerProxies } from './proxy/proxy.js'
import { Sealer } from './sessions/sealer.js'
import { Sessions } from './sessions/sessions.js'
import { registerStatic } from './static/static.js'
import { Subgraphs } from './subgraphs/subgraphs.js'
import { startTelemetry } from './telemetry/telemetry.js'
import { TrustedDocuments } from './trusted/trusted-documents.js'
import { registerUploads } from './uploads/route.js'
import { Bearers } from './viewer/bearer.js'
import { say } from './words/index.js'

const CLEANING_MS = 10 * 60_000
/** A caller that sends its head or body drop by drop is let go. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
} as const

export interface GatewayOptions {
  readonly environment: GatewayEnvironment
  /** The instant that sessions go by; tests set it. */
  readonly now?: () => Date
}

export interface Gateway {
  readonly app: FastifyInstance
  /** Starts to listen; answers the address. */
  listen(): Promise<string>
  /** Says not ready, lets what is under way end, closes everything. */
  close(): Promise<void>
}

/** Makes the gateway: the portal's one door. Nothing listens before {@link Gateway.listen}. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { environment } = options
  const { ORIGIN: origin, SESSION_KEY: rootKey } = environment
  const log = pino({ name: 'gateway', level: environment.LOG_LEVEL, base: { name: 'gateway' } })
  const database = openGatewayDatabase({
    url: environment.DATABASE_URL,
    pool: environment.DATABASE_POOL,
    prepare: environment.DATABASE_PREPARE === 'on',
  })
  const addresses = addressesOf(environment)
  const subgraphs = new Subgraphs(addresses)
  const openId = new OpenId({
    origin,
    issuer: environment.OIDC_ISSUER,
    internalUrl: environment.OIDC_INTERNAL_URL,
    clientId: environment.OIDC_CLIENT_ID,
    clientSecret: environment.OIDC_CLIENT_SECRET,
  })
  const sessions = new Sessions(database.db, rootKey, options.now)
  const directory = new Directory(subgraphs)
  const bearers = new Bearers({ issuer: environment.OIDC_ISSUER, audience: environment.GRAPH_AUDIENCE, openId })
  const limits = rateLimits(database.db, {
    anonymousWritesPerHour: environment.ANONYMOUS_WRITES_PER_HOUR,
    agencyCostPerHour: environment.AGENCY_COST_PER_HOUR,
  })
  const telemetry = await startTelemetry(
    {
      metricsPort: environment.METRICS_PORT,
      metricsHost: environment.METRICS_HOST,
      tracesUrl: environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
      traceShare: environment.OTEL_TRACES_SAMPLER_ARG,
    },
    log,
  )
  const elsewhere = environment.GRAPH_ELSEWHERE ? new OtherGateway(environment.GRAPH_ELSEWHERE) : undefined
  const signer = elsewhere && createSigner(elsewhere, subgraphs).listen(environment.GRAPH_SIGNER_PORT, '127.0.0.1')
  const graph = await Graph.start(readFileSync(environment.SUPERGRAPH, 'utf8'), addresses, log, {
    watch: telemetry.watch,
    elsewhere,
  })
  const trusted = new TrustedDocuments(environment.STATIC_ROOT, log)

  const app = Fastify({
    genReqId: () => randomUUID(),
    trustProxy: environment.TRUST_PROXY.length > 0 ? environment.TRUST_PROXY : false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    serverFactory: (handler) => createServer(TIMEOUTS, handler),
  })
  let draining = false
  registerLanguage(app)
  registerErrors(app, log)
  registerSecurityHeaders(app)
  app.setNotFoundHandler(() => {
    throw new Fault(404, 'NOT_FOUND', say('nothingHere'))
  })
  await app.register(fastifyCookie)
  registerHealth(app, {
    draining: () => draining,
    probes: {
      postgres: () => database.ping().then(() => 'up'),
      identity: identityProbe(openId, environment.OIDC_INTERNAL_URL),
      ...Object.fromEntries(subgraphs.names.map((name) => [name, () => subgraphs.state(name)])),
    },
  })
  registerAuth(app, { origin, openId, sessions, directory, sealer: new Sealer(rootKey, 'sign-in'), limits, log })
  const development = environment.NODE_ENV === 'development'
  const agencies = new AgencyOperations(database.db)
  registerGraph(app, { origin, development, sessions, bearers, directory, graph, trusted, agencies, limits })
  registerAgencies(app, { sessions, bearers, directory, graph, agencies })
  registerUploads(app, { origin, sessions, bearers, directory, subgraphs })
  await registerProxies(app, { identity: environment.OIDC_INTERNAL_URL, cases: environment.SUBGRAPHS.cases })
  const plain = await loadPlainPages(environment.PLAIN_PAGES)
  if (plain) registerPlain(app, { origin, plain, graph, trusted, limits })
  await registerStatic(app, environment.STATIC_ROOT, (path) => plain?.has(path) ?? false)
  const cleaning = setInterval(() => void sessions.removeEnded().catch(() => {}), CLEANING_MS)
  cleaning.unref()

  return {
    app,
    listen: () => app.listen({ port: environment.PORT, host: environment.HOST }),
    close: async () => {
      draining = true
      clearInterval(cleaning)
      await app.close()
      await graph.stop()
      signer?.close()
      await elsewhere?.stop()
      await telemetry.stop()
      await subgraphs.close()
      await database.close()
    },
  }
}

function addressesOf({ SUBGRAPHS, VIEWER_KEYS }: GatewayEnvironment) {
  return Object.fromEntries(
    Object.entries(SUBGRAPHS).map(([name, url]) => {
      const key = VIEWER_KEYS[name]
      if (!key) throw new Error(`VIEWER_KEYS has no key for ${name}`)
      return [name, { url, key }]
    }),
  )
}
