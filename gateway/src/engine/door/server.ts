import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { writeAnswer } from '../answer/answer.js'
import type { Engine } from '../engine.js'
import { EngineRefusal } from '../refusal.js'
import { answerType } from './media-types.js'
import { readRequest } from './read-request.js'

export interface DoorOptions {
  readonly engine: Engine<undefined>
  /** Contract that everybody is held to. */
  readonly contract?: string | undefined
  readonly maxBodyBytes: number
  /** Why the newest supergraph is not the one served; undefined when it is. */
  readonly lastRefusal: () => string | undefined
}

/** An HTTP server with the engine behind `POST /graphql` and nothing else but `GET /health`. */
export function createDoor(options: DoorOptions): Server {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?')
    if (path === '/health' && request.method === 'GET') return send(response, 200, health(options))
    if (path !== '/graphql') return send(response, 404, problem('NOT_FOUND', 'nothing here'))
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return send(response, 405, problem('METHOD_NOT_ALLOWED', 'use POST'))
    }
    answer(options, request, response).catch((error: unknown) => {
      console.error('request failed', error)
      send(response, 500, problem('INTERNAL_SERVER_ERROR', 'something went wrong here'))
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  return server
}

function health({ engine, lastRefusal }: DoorOptions): string {
  return JSON.stringify({ status: 'ok', supergraph: engine.graphId, refused: lastRefusal() })
}

async function answer(options: DoorOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  let type = plainJson
  try {
    type = answerType(request.headers.accept)
    const { query, operationName, variables } = await readRequest(request, options.maxBodyBytes)
    const { engine, contract } = options
    const asked = { query, operationName, variables, contract }
    const done = await engine.execute({ ...asked, context: undefined, signal: gone.signal })
    send(response, done.status, writeAnswer(done), type)
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error
    if (error.status === 413) response.setHeader('connection', 'close')
    send(response, error.status, problem(error.code, error.message), type)
  }
}

function problem(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] })
}

const plainJson = 'application/json; charset=utf-8'

function send(response: ServerResponse, status: number, body: string, type = plainJson): void {
  if (response.headersSent || response.destroyed) return
  // A string would be measured, joined with the head and encoded: an answer of 90 KB is felt.
  const bytes = Buffer.from(body)
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length })
  response.end(bytes)
}
