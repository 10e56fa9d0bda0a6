import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import type { Database } from '../database/transaction.js'
import { DEADLINE_HEADER, Deadline } from '../deadline.js'
import { describe } from '../describe.js'
import { maskError } from '../errors.js'
import { type RequestBase, requestBase } from '../request.js'
import { VIEWER_HEADER, type ViewerClaims, verifyViewer } from '../viewer-token.js'
import { speakingTo } from '../words/language.js'

export interface Shared {
  readonly name: string
  readonly database: Database
  readonly log: Logger
  readonly boss: PgBoss | undefined
  readonly now: () => Date
  readonly keys: readonly Uint8Array[]
}

/** The request that is being answered, for the masking of its errors. */
export const answering = new AsyncLocalStorage<{ correlationId: string; report: (error: unknown) => void }>()

export const REFUSED = {
  errors: [{ message: 'This door opens for the gateway only.', extensions: { code: 'VIEWER_REQUIRED' } }],
}

/** One header's text; a header sent twice is no header. */
export function headerText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** POST /graphql: signed viewer, one read transaction as long as somebody waits, masked errors. */
export function registerGraphql<Context extends RequestBase>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  shared: Shared & { readonly context: (base: RequestBase) => Context },
): void {
  // The signature covers the exact bytes, so the body is kept as it came until it is checked.
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post('/graphql', async (request, reply) => {
    const deadline = Deadline.read(headerText(request.headers[DEADLINE_HEADER]))
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    let claims: ViewerClaims
    try {
      claims = await verifyViewer(shared.keys, shared.name, headerText(request.headers[VIEWER_HEADER]), raw)
    } catch {
      return reply.code(401).send(REFUSED)
    }
    const correlationId = claims.rid || randomUUID()
    const base = requestBase({ ...shared, viewer: claims.viewer, correlationId, now: shared.now(), deadline })
    const report = (error: unknown) => shared.log.error({ correlationId, err: describe(error) }, 'failed')
    const body = parse(raw)
    if (body === undefined)
      return reply
        .code(400)
        .send({ errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] })
    const ask = () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headerMap(request.headers), search: '', body },
        context: async () => shared.context(base),
      })
    const answer = await speakingTo(claims.language ?? 'en', () => answering.run({ correlationId, report }, ask)).catch(
      async (error: unknown) => {
        await base.finish()
        throw error
      },
    )
    const text = answer.body.kind === 'complete' ? answer.body.string : ''
    try {
      await base.finish()
    } catch (error) {
      // What could not be written to the audit may not be read either.
      report(error)
      const formatted = { message: error instanceof GraphQLError ? error.message : '' }
      return reply.code(200).send({ data: null, errors: [maskError(formatted, error, correlationId, () => {})] })
    }
    return reply
      .code(answer.status ?? 200)
      .header('content-type', 'application/json')
      .send(text)
  })
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return undefined
  }
}

function headerMap(headers: Record<string, string | string[] | undefined>): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') map.set(name, value)
  return map
}
