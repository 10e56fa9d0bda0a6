import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fixture, localSend } from './fixture.js'

/** A fixture's subgraphs behind real HTTP. */
export interface ServedFixture {
  readonly addresses: ReadonlyMap<string, string>
  close(): Promise<void>
}

/** Serves each subgraph of a fixture on a port of its own. */
export async function serveFixture(fixture: Fixture): Promise<ServedFixture> {
  const send = localSend(fixture)
  const servers: Server[] = []
  const addresses = new Map<string, string>()
  for (const subgraph of Object.keys(fixture)) {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const reply = await send({ subgraph, body, mutation: false, context: undefined, signal: undefined })
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.text)
    })
    servers.push(server)
    addresses.set(subgraph, `http://localhost:${await listening(server)}/graphql`)
  }
  return {
    addresses,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/** Opens a server on any free port and tells which. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
