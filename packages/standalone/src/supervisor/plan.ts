import { join } from 'node:path'
import { PORTAL_CLIENT } from '../identity/clients.js'
import { entryOf, ROOT } from '../paths.js'
import type { Secrets } from '../secrets.js'
import { type SubgraphName, subgraphFolder } from '../subgraphs.js'

/** How one process of the portal is started. */
export interface ProcessPlan {
  readonly name: string
  readonly entry: string
  readonly execArgv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface PlanInput {
  readonly port: number
  readonly host: string
  readonly origin: string
  readonly logLevel: string
  readonly dev: boolean
  readonly mediaDirectory: string
  /** What the cases server alone is told besides. */
  readonly cases: Readonly<Record<string, string>>
  readonly secrets: Secrets
  readonly subgraphs: readonly SubgraphName[]
  /** Port of "identity", of each subgraph and, in development, of "gateway" on 127.0.0.1. */
  readonly ports: Readonly<Record<string, number>>
  /** Connection of a login role to the portal's database. */
  readonly databaseUrl: (role: string, password: string) => string
}

export interface Plan {
  /** Identity provider and subgraphs, in no order. */
  readonly services: readonly ProcessPlan[]
  readonly gateway: ProcessPlan
  /** Development only: serves the pages from their sources, in front of the gateway, at the portal's own port. */
  readonly pages: ProcessPlan | null
}

const DEVELOPMENT = ['--import', 'tsx', '--conditions=@vatsalya/source']
// A larger young generation halves the pauses of a server that makes many short-lived objects.
const GATEWAY_MEMORY = '--max-semi-space-size=64'

/** Says which processes the portal consists of and what each is told. Pure: nothing is started here. */
export function planProcesses(input: PlanInput): Plan {
  const { secrets, subgraphs, ports, databaseUrl } = input
  const execArgv = input.dev ? DEVELOPMENT : []
  const address = (name: string) => `http://127.0.0.1:${ports[name]}`
  const common = {
    NODE_ENV: input.dev ? 'development' : 'production',
    TZ: 'UTC',
    APOLLO_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: input.logLevel,
  }
  const secretsOf = (name: SubgraphName) => {
    const found = secrets.subgraphs[name]
    if (!found) throw new Error(`no secrets for ${name}`)
    return found
  }
  const entries = <T>(value: (name: SubgraphName) => T) =>
    Object.fromEntries(subgraphs.map((name) => [name, value(name)]))

  const identity: ProcessPlan = {
    name: 'identity',
    entry: entryOf('packages/standalone', input.dev, 'identity/main'),
    execArgv,
    env: {
      ...common,
      PORT: String(ports.identity),
      ORIGIN: input.origin,
      DATABASE_URL: databaseUrl('vatsalya_identity', secrets.identity.database),
      OIDC_KEYS: JSON.stringify(secrets.identity.keys),
      COOKIE_KEYS: secrets.identity.cookieKey,
      OIDC_CLIENT_SECRET: secrets.gateway.oidcClientSecret,
    },
  }
  const domains = subgraphs.map((name): ProcessPlan => {
    const own = secretsOf(name)
    const peers = Object.fromEntries(
      subgraphs
        .filter((peer) => peer !== name)
        .map((peer) => [peer, { url: address(peer), key: secretsOf(peer).inboxKey }]),
    )
    return {
      name,
      entry: entryOf(subgraphFolder(name), input.dev),
      execArgv,
      env: {
        ...common,
        PORT: String(ports[name]),
        HOST: '127.0.0.1',
        DATABASE_URL: databaseUrl(`vatsalya_${name}`, own.database),
        VIEWER_KEY: own.viewerKey,
        INBOX_KEY: own.inboxKey,
        PEERS: JSON.stringify(peers),
        DATA_DIR: input.mediaDirectory,
        ...(name === 'cases' ? input.cases : {}),
      },
    }
  })
  const gateway: ProcessPlan = {
    name: 'gateway',
    entry: entryOf('gateway', input.dev),
    execArgv: [...execArgv, GATEWAY_MEMORY],
    env: {
      ...common,
      PORT: String(input.dev ? ports.gateway : input.port),
      HOST: input.dev ? '127.0.0.1' : input.host,
      ORIGIN: input.origin,
      DATABASE_URL: databaseUrl('vatsalya_gateway', secrets.gateway.database),
      SUBGRAPHS: JSON.stringify(entries(address)),
      VIEWER_KEYS: JSON.stringify(entries((name) => secretsOf(name).viewerKey)),
      OIDC_ISSUER: `${input.origin}/oidc`,
      OIDC_INTERNAL_URL: address('identity'),
      OIDC_CLIENT_ID: PORTAL_CLIENT,
      OIDC_CLIENT_SECRET: secrets.gateway.oidcClientSecret,
      SESSION_KEY: secrets.gateway.sessionKey,
      STATIC_ROOT: join(ROOT, 'shell', 'dist'),
      SUPERGRAPH: join(ROOT, 'gateway', 'supergraph.graphql'),
      PLAIN_PAGES: join(ROOT, 'frontends', 'citizen', 'dist', 'plain', 'pages.js'),
    },
  }
  const pages: ProcessPlan = {
    name: 'pages',
    entry: join(ROOT, 'shell', 'dev', 'main.ts'),
    execArgv,
    env: { ...common, PORT: String(input.port), HOST: input.host, GATEWAY_URL: address('gateway') },
  }
  return { services: [identity, ...domains], gateway, pages: input.dev ? pages : null }
}
