import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AgencyOperations } from '../agencies/operations.js'
import { type EngineAnswer, EngineRefusal, explanationPicture, InvalidOperation } from '../engine/index.js'
import { refuseCrossSite } from '../http/csrf.js'
import { Fault } from '../http/fault.js'
import { languageOf } from '../http/language.js'
import type { Limits } from '../http/rate-limit.js'
import type { TrustedDocuments } from '../trusted/trusted-documents.js'
import { type Caller, type CallerParts, callerOf } from '../viewer/caller.js'
import { readBody, refuseOtherTypes } from './body.js'
import { actsOf, admit, isMutation } from './door.js'
import type { Graph, GraphContext, GraphHttpAnswer } from './graph.js'

/** Largest body of POST /graphql in bytes. */
export const BODY_LIMIT = 100 * 1024

export interface GraphRouteParts extends CallerParts {
  readonly origin: string
  readonly development: boolean
  readonly graph: Graph
  readonly trusted: TrustedDocuments
  readonly agencies: AgencyOperations
  readonly limits: Limits
}

/** POST /graphql: who asks, may this be asked at all, then the graph. GET /graphql/documents: what ?explain can be of. */
export function registerGraph(app: FastifyInstance, parts: GraphRouteParts): void {
  const { graph, trusted, agencies, limits, origin, development } = parts
  const rules = { graph, trusted, agencies, limits, development }

  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: () => {
      throw new Fault(405, 'METHOD_NOT_ALLOWED', 'Ask by POST.', {}, { allow: 'POST' })
    },
  })

  app.get('/graphql/documents', async (request, reply) => {
    const { proof, viewer } = await callerOf(request, parts)
    if (proof === 'none' || !viewer.scopes.includes('explain:read')) throw mayNotExplain()
    return reply.header('cache-control', 'no-store').send({ documents: await trusted.queries() })
  })

  app.post(
    '/graphql',
    { bodyLimit: BODY_LIMIT, onRequest: async (request) => refuseOtherTypes(request) },
    async (request, reply) => {
      const caller = await callerOf(request, parts)
      if (caller.proof === 'cookie') refuseCrossSite(request, origin)
      const body = readBody(request.body)
      const context = { viewer: caller.viewer, correlationId: request.id, language: languageOf(request) }
      const answer = await answered(async () => {
        const { query, operation } = await admit(body, caller, rules)
        if (caller.proof === 'none' && isMutation(operation)) {
          await limits.anonymousWrite(request.ip, actsOf(operation))
        }
        const { operationName, variables } = body
        const explain = explains(request, caller, development)
        return graph.run({ query, operationName, variables, context, signal: goneSignal(reply), explain })
      }, context)
      if (answer.explanation && wantsPicture(request)) {
        return reply.type('image/svg+xml').send(explanationPicture(answer.explanation))
      }
      // A string would be measured, joined with the head and encoded: an answer of 90 KB is felt.
      return reply.code(answer.status).type('application/json; charset=utf-8').send(Buffer.from(answer.body))
    },
  )

  /** What the engine does not take is an answer too. */
  async function answered(work: () => Promise<GraphHttpAnswer>, context: GraphContext): Promise<GraphHttpAnswer> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof InvalidOperation) return graph.written(refused(error.errors, 400), context)
      if (error instanceof EngineRefusal) return graph.written(refused([error.toJSON()], error.status), context)
      throw error
    }
  }
}

/**
 * Whether `?explain` is asked for: plan, calls and times go along with the answer, `?explain=svg` gives a picture.
 *
 * @throws {Fault} 403 for callers who may not
 */
function explains(request: FastifyRequest, { proof, viewer }: Caller, development: boolean): boolean {
  if (explainOf(request) === undefined) return false
  if (development || (proof !== 'none' && viewer.scopes.includes('explain:read'))) return true
  throw mayNotExplain()
}

function mayNotExplain(): Fault {
  return new Fault(403, 'NOT_ALLOWED', 'How an operation is answered is told to those who may explain.')
}

function wantsPicture(request: FastifyRequest): boolean {
  return explainOf(request) === 'svg'
}

function explainOf({ url }: FastifyRequest): string | undefined {
  const at = url.indexOf('?')
  return at < 0 ? undefined : (new URLSearchParams(url.slice(at)).get('explain') ?? undefined)
}

function refused(errors: EngineAnswer['errors'], status: number): EngineAnswer {
  return { data: undefined, errors, status }
}

/** Aborts when the caller hangs up before the answer is sent. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}
