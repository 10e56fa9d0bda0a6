import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Fastify from 'fastify'
import { pino } from 'pino'
import postgres from 'postgres'
import { Accounts } from './accounts.js'
import { removeExpired } from './adapter.js'
import { Attempts } from './attempts.js'
import { OIDC_PATH } from './audience.js'
import type { IdentityEnvironment } from './environment.js'
import { registerInteractions } from './interactions.js'
import { PAGE_HEADERS } from './pages/html.js'
import { createProvider } from './provider.js'

const CLEANING_MS = 10 * 60 * 1000

/** A running identity provider. */
export interface IdentityServer {
  listen(): Promise<string>
  close(): Promise<void>
}

/** Makes the identity provider's server: our pages, and behind them the provider, below /oidc. */
export function createIdentity(environment: IdentityEnvironment): IdentityServer {
  const log = pino({ name: 'identity', level: environment.LOG_LEVEL, base: { name: 'identity' } })
  const sql = postgres(environment.DATABASE_URL, { max: 5, onnotice: () => {} })
  const accounts = new Accounts(sql)
  const provider = createProvider({
    origin: environment.ORIGIN,
    sql,
    accounts,
    keys: environment.OIDC_KEYS,
    cookieKeys: environment.COOKIE_KEYS,
    portalSecret: environment.OIDC_CLIENT_SECRET,
  })
  provider.on('server_error', (_, error) => log.error({ err: error }, 'provider failed'))
  const answer = provider.callback()

  const toProvider = (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    // The provider learns from these two where it is mounted.
    request.originalUrl = request.url ?? OIDC_PATH
    request.url = request.originalUrl.slice(OIDC_PATH.length) || '/'
    for (const [name, value] of Object.entries(PAGE_HEADERS)) {
      if (name !== 'content-type') response.setHeader(name, value)
    }
    return answer(request, response)
  }

  const origin = new URL(environment.ORIGIN)
  const app = Fastify({
    trustProxy: '127.0.0.1',
    serverFactory: (handler) =>
      createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
        // Addresses in answers are the portal's, whatever a caller writes into its headers.
        request.headers.host = origin.host
        request.headers['x-forwarded-host'] = origin.host
        request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1)
        const path = request.url ?? '/'
        const ours = !path.startsWith(`${OIDC_PATH}/`) || path.startsWith(`${OIDC_PATH}/interaction/`)
        return ours ? handler(request, response) : toProvider(request, response)
      }),
  })
  app.get('/health', async (_, reply) => {
    try {
      await sql`select 1`
      return { name: 'identity', state: 'up' }
    } catch {
      return reply.code(503).send({ name: 'identity', state: 'database away' })
    }
  })
  registerInteractions(app, { provider, accounts, attempts: new Attempts(), log })
  const cleaning = setInterval(() => void removeExpired(sql).catch(() => {}), CLEANING_MS)
  cleaning.unref()

  return {
    listen: () => app.listen({ port: environment.PORT, host: environment.HOST }),
    close: async () => {
      clearInterval(cleaning)
      await app.close()
      await sql.end({ timeout: 5 })
    },
  }
}
