import { createSubgraph, type Subgraph } from '@vatsalya/subgraph-kit'
import { parse } from 'graphql'
import { composeTestGraph } from './compose.harness.js'
import { DirectoryBook } from './directory.harness.js'
import { RESOLVERS, SDL } from './graph.harness.js'
import { openMedia, photoRoutes } from './photos.harness.js'

export interface SubgraphsHarness {
  readonly supergraphSdl: string
  readonly addresses: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, string>>
  readonly book: DirectoryBook
  readonly servers: Readonly<Record<string, Subgraph>>
  stop(): Promise<void>
}

/** Three small domains, each a real server of the subgraph kit. */
export async function startSubgraphs(databaseUrl: string): Promise<SubgraphsHarness> {
  const book = new DirectoryBook()
  const keys: Record<string, string> = {}
  const addresses: Record<string, string> = {}
  const servers: Record<string, Subgraph> = {}
  for (const [name, text] of Object.entries(SDL)) {
    const key = Buffer.from(name.padEnd(32, '.'))
    keys[name] = key.toString('base64url')
    const server = await createSubgraph({
      name,
      typeDefs: parse(text),
      resolvers: RESOLVERS[name] ?? {},
      environment: {
        PORT: 0,
        HOST: '127.0.0.1',
        DATABASE_URL: databaseUrl,
        DATABASE_POOL: 2,
        DATABASE_PREPARE: 'on',
        VIEWER_KEY: [key],
        INBOX_KEY: key,
        PEERS: {},
        DATA_DIR: '.',
        LOG_LEVEL: 'silent',
      },
      context: (base) => base,
      relay: false,
      ...(name === 'directory' ? { internal: book.routes } : {}),
      ...(name === 'cases' ? { internal: photoRoutes, open: openMedia } : {}),
    })
    servers[name] = server
    addresses[name] = await server.listen()
  }
  return {
    supergraphSdl: composeTestGraph(),
    addresses,
    keys,
    book,
    servers,
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.close()))
    },
  }
}
