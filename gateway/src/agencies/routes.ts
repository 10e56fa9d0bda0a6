import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { EngineRefusal, InvalidOperation } from '../engine/index.js'
import type { Graph } from '../graph/graph.js'
import { maskGraphError } from '../graph/masking.js'
import { Fault } from '../http/fault.js'
import { type CallerParts, callerOf } from '../viewer/caller.js'
import type { AgencyOperations } from './operations.js'

const PATH = '/agency/operations'
const BODY_LIMIT = 100 * 1024
const registration = z.object({ query: z.string().min(1) })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export interface AgencyParts extends CallerParts {
  readonly graph: Graph
  readonly agencies: AgencyOperations
}

/**
 * Where an agency's client registers the operations that it will name by hash: POST {query} gives the hash, GET lists
 * them, DELETE takes one away. A text is taken when it would be answered: within limits, valid by the agency's contract,
 * one operation.
 */
export function registerAgencies(app: FastifyInstance, parts: AgencyParts): void {
  const { graph, agencies } = parts

  /** @throws {Fault} 403 NOT_ALLOWED for all but agencies */
  const agencyOf = async (request: FastifyRequest) => {
    const { viewer } = await callerOf(request, parts)
    if (viewer.kind === 'agency') return viewer
    throw new Fault(403, 'NOT_ALLOWED', 'Operations are registered by agencies, with a token of their client.')
  }

  app.post(PATH, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const viewer = await agencyOf(request)
    const body = registration.safeParse(request.body)
    if (!body.success) throw new Fault(400, 'BAD_REQUEST', 'Send {"query": "..."}.')
    const { query } = body.data
    try {
      graph.read(query, null, viewer)
    } catch (error) {
      if (!(error instanceof InvalidOperation || error instanceof EngineRefusal)) throw error
      const errors = error instanceof InvalidOperation ? error.errors : [error.toJSON()]
      const masking = { correlationId: request.id, signedIn: true, report: () => {} }
      return reply.code(400).send({ errors: errors.map((one) => maskGraphError(one, masking)) })
    }
    return reply.code(201).send({ sha256Hash: await agencies.register(viewer.subject, query) })
  })

  app.get(PATH, async (request, reply) => {
    const { subject } = await agencyOf(request)
    return reply.header('cache-control', 'no-store').send({ operations: await agencies.list(subject) })
  })

  app.delete<{ Params: { hash: string } }>(`${PATH}/:hash`, async (request, reply) => {
    const { subject } = await agencyOf(request)
    const wanted = hash.safeParse(request.params.hash)
    if (!wanted.success || !(await agencies.remove(subject, wanted.data))) {
      throw new Fault(404, 'NOT_FOUND', 'No operation is registered by this hash.')
    }
    return reply.code(204).send()
  })
}
