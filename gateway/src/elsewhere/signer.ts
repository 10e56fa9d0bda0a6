import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { SubgraphAway, type Subgraphs } from '../subgraphs/subgraphs.js'
import { type OtherGateway, TICKET_HEADER } from './other-gateway.js'

const MAX_BYTES = 1024 * 1024

/**
 * What another gateway calls in the subgraphs' place: `POST /<name>/graphql`. Looks up who asks by the ticket, signs that
 * viewer to the body and hands the call on. Without a ticket of a request under way, nothing is signed.
 */
export function createSigner(other: OtherGateway, subgraphs: Subgraphs): Server {
  return createServer((request, response) => {
    handOn(other, subgraphs, request).then(
      ({ status, text }) => send(response, status, text),
      (error: unknown) => send(response, 502, refusal(`no answer: ${nameOf(error)}`)),
    )
  })
}

async function handOn(other: OtherGateway, subgraphs: Subgraphs, request: IncomingMessage) {
  const name = /^\/([a-z]+)\/graphql$/.exec(request.url ?? '')?.[1]
  const ticket = request.headers[TICKET_HEADER]
  const context = typeof ticket === 'string' ? other.whoAsks(ticket) : undefined
  if (request.method !== 'POST' || name === undefined || !subgraphs.names.includes(name)) {
    return { status: 404, text: refusal('nothing here') }
  }
  if (!context) return { status: 401, text: refusal('no request of ours') }
  const body = await readBody(request)
  const { viewer, correlationId, language } = context
  return subgraphs.post({ name, path: '/graphql', body, viewer, correlationId, language })
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function nameOf(error: unknown): string {
  return error instanceof SubgraphAway ? error.service : 'unknown'
}

function refusal(message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] })
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text)
}
