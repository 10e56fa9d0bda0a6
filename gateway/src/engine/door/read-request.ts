import type { IncomingMessage } from 'node:http'
import { type Bag, isBag } from '../json.js'
import { EngineRefusal } from '../refusal.js'
import { refuseOtherBodies } from './media-types.js'

/** One GraphQL request as the door understood it. */
export interface DoorRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Bag | undefined
}

/**
 * Reads a POST body.
 *
 * @throws EngineRefusal when it is no JSON, too large, a batch, or holds no query
 */
export async function readRequest(request: IncomingMessage, maxBytes: number): Promise<DoorRequest> {
  refuseOtherBodies(request.headers['content-type'])
  const body = await readBody(request, maxBytes)
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw new EngineRefusal('BAD_REQUEST', 'the body is no JSON', 400)
  }
  if (Array.isArray(parsed)) throw new EngineRefusal('LIMIT_BATCH', 'batches are not answered', 400)
  if (!isBag(parsed)) throw new EngineRefusal('BAD_REQUEST', 'the body is no JSON object', 400)
  const { query, operationName, variables } = parsed
  if (typeof query !== 'string') throw new EngineRefusal('BAD_REQUEST', 'query is missing', 400)
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw new EngineRefusal('BAD_REQUEST', 'operationName is no string', 400)
  }
  if (variables !== undefined && variables !== null && !isBag(variables)) {
    throw new EngineRefusal('BAD_REQUEST', 'variables are no object', 400)
  }
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined }
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maxBytes) throw new EngineRefusal('LIMIT_BODY', `over ${maxBytes} bytes`, 413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
