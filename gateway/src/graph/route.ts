import type { FastifyInstance, FastifyReply } from 'fastify'
import { refuseCrossSite } from '../http/csrf.js'
import { Fault } from '../http/fault.js'
import type { Limits } from '../http/rate-limit.js'
import type { TrustedDocuments } from '../trusted/trusted-documents.js'
import { type CallerParts, callerOf } from '../viewer/caller.js'
import { readBody, refuseOtherTypes } from './body.js'
import { InvalidDocument } from './documents.js'
import { admit, isMutation } from './door.js'
import type { Graph } from './graph.js'
import { maskGraphError } from './masking.js'

/** Largest body of POST /graphql in bytes. */
export const BODY_LIMIT = 100 * 1024

export interface GraphRouteParts extends CallerParts {
  readonly origin: string
  readonly development: boolean
  readonly graph: Graph
  readonly trusted: TrustedDocuments
  readonly limits: Limits
}

/** POST /graphql: who asks, may this be asked at all, then the graph. */
export function registerGraph(app: FastifyInstance, parts: GraphRouteParts): void {
  const { graph, trusted, limits, origin, development } = parts
  const rules = { documents: graph.documents, trusted, development }

  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: () => {
      throw new Fault(405, 'METHOD_NOT_ALLOWED', 'Ask by POST.', {}, { allow: 'POST' })
    },
  })

  app.post(
    '/graphql',
    { bodyLimit: BODY_LIMIT, onRequest: async (request) => refuseOtherTypes(request) },
    async (request, reply) => {
      const caller = await callerOf(request, parts)
      if (caller.proof === 'cookie') refuseCrossSite(request, origin)
      const body = readBody(request.body)
      try {
        const operation = await admit(body, caller, rules)
        if (caller.proof === 'none' && isMutation(operation)) await limits.anonymousWrite(request.ip)
        const answer = await graph.run({
          operation,
          operationName: body.operationName,
          variables: body.variables,
          context: { viewer: caller.viewer, correlationId: request.id },
          signal: goneSignal(reply),
        })
        return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
      } catch (error) {
        if (!(error instanceof InvalidDocument)) throw error
        return reply.code(400).send({ errors: error.errors.map((one) => maskGraphError(one, request.id, () => {})) })
      }
    },
  )
}

/** Aborts when the caller hangs up before the answer is sent. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}
