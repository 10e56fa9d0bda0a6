import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSubgraph } from '@vatsalya/subgraph-kit'
import { makeTestDatabase, startTestPostgres } from '@vatsalya/testing'
import getPort from 'get-port'
import { parse } from 'graphql'
import { TestBrowser } from '../src/harness/client.harness.js'
import { DirectoryBook } from '../src/harness/directory.harness.js'
import { GATEWAY_PASSWORD, PORTAL_SECRET, startIdentity } from '../src/harness/identity.harness.js'
import { atEnd } from './ending.js'
import { gatewayFolder, ownFlags } from './gateways.js'
import { type Measured, ready, start } from './processes.js'

const account = 'police.pune'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const keyOf = (name: string) => Buffer.from(name.padEnd(32, '.'))
const base64 = (text: Uint8Array) => Buffer.from(text).toString('base64url')

/**
 * Starts the portal's gateway as a process of its own with everything that it does for a page: session in PostgreSQL,
 * posts of the directory, documents by hash out of a build's manifest, access directives, the viewer signed into each
 * call, somebody signed in. What stands behind it (database, identity provider, directory) is real and is not counted.
 *
 * @param supergraph file with the guarded supergraph
 * @param ports of the subgraphs
 */
export async function startGuarded(
  supergraph: string,
  ports: Readonly<Record<string, number>>,
  queries: readonly string[],
  work: string,
): Promise<Measured> {
  const port = await getPort()
  const origin = `http://localhost:${port}`
  const postgres = await startTestPostgres()
  atEnd(() => postgres.stop())
  const identity = await startIdentity(origin, await getPort(), (purpose, prepare) =>
    makeTestDatabase(postgres.url, purpose, prepare),
  )
  atEnd(() => identity.stop())
  const directory = await startDirectory(identity.database.ownerUrl)
  atEnd(() => directory.close())
  const addresses: Record<string, string> = { directory: await directory.listen() }
  for (const [name, at] of Object.entries(ports)) addresses[name] = `http://127.0.0.1:${at}`
  const staticRoot = join(work, 'static')
  mkdirSync(staticRoot)
  writeFileSync(join(staticRoot, 'index.html'), '<!doctype html><title>bench</title>')
  const manifest = Object.fromEntries(queries.map((query) => [sha256(query), query]))
  writeFileSync(join(staticRoot, 'trusted-documents.json'), JSON.stringify(manifest))
  const child = start('node', [...ownFlags, 'dist/main.js'], gatewayFolder, {
    PORT: String(port),
    HOST: 'localhost',
    ORIGIN: origin,
    DATABASE_URL: identity.database.urlFor('vatsalya_gateway', GATEWAY_PASSWORD),
    SUBGRAPHS: JSON.stringify(addresses),
    VIEWER_KEYS: JSON.stringify(
      Object.fromEntries(Object.keys(addresses).map((name) => [name, base64(keyOf(name))] as const)),
    ),
    OIDC_ISSUER: `${origin}/oidc`,
    OIDC_INTERNAL_URL: identity.address,
    OIDC_CLIENT_ID: 'vatsalya-portal',
    OIDC_CLIENT_SECRET: PORTAL_SECRET,
    SESSION_KEY: base64(keyOf('session')),
    STATIC_ROOT: staticRoot,
    SUPERGRAPH: supergraph,
  })
  const open: Measured = { name: 'portal', child, url: `${origin}/graphql` }
  await ready(open)
  const browser = new TestBrowser(origin)
  await browser.signIn(account)
  return { ...open, headers: { cookie: browser.cookie, 'x-vatsalya-request': '1' }, byHash: sha256 }
}

/** The directory's inner routes: who holds which post. */
function startDirectory(databaseUrl: string) {
  const key = keyOf('directory')
  return createSubgraph({
    name: 'directory',
    typeDefs: parse('type Query { here: Boolean }'),
    resolvers: {},
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
    internal: new DirectoryBook().routes,
  })
}
