import type { FastifyInstance } from 'fastify'
import { refuseCrossSite } from '../http/csrf.js'
import { Fault } from '../http/fault.js'
import { type CallerParts, callerOf } from '../viewer/caller.js'
import { readBody, refuseOtherTypes } from './body.js'
import type { GraphServer } from './graph-server.js'

/** Largest body of POST /graphql in bytes. */
export const BODY_LIMIT = 100 * 1024

export interface GraphRouteParts extends CallerParts {
  readonly origin: string
  readonly graph: GraphServer
}

/** POST /graphql: who asks, is it allowed at all, then the graph. */
export function registerGraph(app: FastifyInstance, parts: GraphRouteParts): void {
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
      if (caller.proof === 'cookie') refuseCrossSite(request, parts.origin)
      const { text, operationName, variables } = readBody(request.body)
      const context = { viewer: caller.viewer, correlationId: request.id }
      const answer = await parts.graph.run({ query: text ?? '', operationName, variables }, context)
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
    },
  )
}
