import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { parseGatewayEnvironment } from '../environment.js'
import { createGateway, type Gateway } from '../server.js'
import { GATEWAY_PASSWORD, type IdentityHarness, PORTAL_SECRET, startIdentity } from './identity.harness.js'
import { type SubgraphsHarness, startSubgraphs } from './subgraphs.harness.js'

export const PAGE = `<!doctype html><html lang="en"><head><title>Vatsalya</title>
<script type="importmap">{"imports":{}}</script>
<script type="module" src="/assets/shell-0123abcd.js"></script></head><body></body></html>`

export interface PortalHarness {
  readonly origin: string
  readonly gateway: Gateway
  readonly identity: IdentityHarness
  readonly subgraphs: SubgraphsHarness
  /** What the shell's build would have written. */
  readonly staticRoot: string
  /** Moves the gateway's clock. */
  at(date: Date | null): void
  stop(): Promise<void>
}

/** The gateway in front of the real identity provider, real PostgreSQL and three small real subgraphs. */
export async function startPortal(overrides: Record<string, string> = {}): Promise<PortalHarness> {
  const port = await getPort()
  const origin = `http://localhost:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'vatsalya-portal-'))
  const identity = await startIdentity(origin, await getPort())
  const subgraphs = await startSubgraphs(identity.database.ownerUrl)
  const staticRoot = join(folder, 'static')
  mkdirSync(join(staticRoot, 'assets'), { recursive: true })
  writeFileSync(join(staticRoot, 'index.html'), PAGE)
  writeFileSync(join(staticRoot, 'assets', 'shell-0123abcd.js'), 'export {}\n')
  writeFileSync(join(folder, 'supergraph.graphql'), subgraphs.supergraphSdl)
  let fixed: Date | null = null
  const gateway = await createGateway({
    now: () => fixed ?? new Date(),
    environment: parseGatewayEnvironment({
      PORT: String(port),
      HOST: 'localhost',
      ORIGIN: origin,
      DATABASE_URL: identity.database.urlFor('vatsalya_gateway', GATEWAY_PASSWORD),
      SUBGRAPHS: JSON.stringify(subgraphs.addresses),
      VIEWER_KEYS: JSON.stringify(subgraphs.keys),
      OIDC_ISSUER: `${origin}/oidc`,
      OIDC_INTERNAL_URL: identity.address,
      OIDC_CLIENT_ID: 'vatsalya-portal',
      OIDC_CLIENT_SECRET: PORTAL_SECRET,
      SESSION_KEY: Buffer.from('session-key-of-the-gateway-tests').toString('base64url'),
      STATIC_ROOT: staticRoot,
      SUPERGRAPH: join(folder, 'supergraph.graphql'),
      LOG_LEVEL: 'silent',
      ...overrides,
    }),
  })
  await gateway.listen()
  return {
    origin,
    gateway,
    identity,
    subgraphs,
    staticRoot,
    at: (date) => {
      fixed = date
    },
    stop: async () => {
      await gateway.close()
      await subgraphs.stop()
      await identity.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
