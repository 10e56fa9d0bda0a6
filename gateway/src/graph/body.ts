import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Fault } from '../http/fault.js'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const schema = z.object({
  query: z.string().nullish(),
  operationName: z.string().max(200).nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.object({ sha256Hash: hash }).optional() }).nullish(),
})

/** What a caller posted: text or hash, or both. */
export interface GraphBody {
  readonly text: string | null
  readonly hash: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/**
 * Refuses what a plain form of another site could send, before the body is read.
 *
 * @throws {Fault} 415 UNSUPPORTED_MEDIA_TYPE
 */
export function refuseOtherTypes(request: FastifyRequest): void {
  if (JSON_TYPE.test(request.headers['content-type'] ?? '')) return
  throw new Fault(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.')
}

/**
 * Reads the body of POST /graphql.
 *
 * @throws {Fault} 400 BATCHING_REFUSED or BAD_REQUEST
 */
export function readBody(body: unknown): GraphBody {
  if (Array.isArray(body)) throw new Fault(400, 'BATCHING_REFUSED', 'Send one operation at a time.')
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') || 'the body'
    throw new Fault(400, 'BAD_REQUEST', `${place} is not what a GraphQL request has there.`)
  }
  const { query, operationName, variables, extensions } = parsed.data
  const text = query ?? null
  const sha256Hash = extensions?.persistedQuery?.sha256Hash ?? null
  if (text === null && sha256Hash === null) throw new Fault(400, 'BAD_REQUEST', 'Send a query, or the hash of one.')
  return { text, hash: sha256Hash, operationName: operationName ?? null, variables: variables ?? {} }
}
