import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listening } from './served.js'

type Behaviour = (body: string, response: ServerResponse, request: IncomingMessage) => void

/** An HTTP server that answers as a test says at the time. */
export interface FaultyServer {
  readonly address: string
  /** Bodies of the calls since the behaviour was set. */
  readonly calls: string[]
  behave(behaviour: Behaviour): void
  close(): void
}

export async function faultyServer(): Promise<FaultyServer> {
  let behaviour: Behaviour = (_, response) => response.writeHead(500).end()
  const calls: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    calls.push(body)
    behaviour(body, response, request)
  })
  const address = `http://localhost:${await listening(server)}/graphql`
  return {
    address,
    calls,
    behave: (next) => {
      calls.length = 0
      behaviour = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
