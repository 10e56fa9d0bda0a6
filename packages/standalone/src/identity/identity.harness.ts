import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@vatsalya/testing'
import getPort from 'get-port'
import { migrateIdentity } from '../database/identity.js'
import { loadSecrets } from '../secrets.js'
import { createIdentity } from './server.js'

/** An identity provider on a database of its own, for tests. */
export interface IdentityHarness {
  readonly origin: string
  /** Connection of the provider's own role. */
  readonly databaseUrl: string
  close(): Promise<void>
}

const PASSWORD = 'secret-of-the-identity-role'

/** Starts the provider as its own origin, without a gateway in front. */
export async function startIdentity(): Promise<IdentityHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'vatsalya-identity-'))
  const database = await createTestDatabase('identity', (ownerUrl) => migrateIdentity(ownerUrl, PASSWORD))
  const secrets = await loadSecrets(folder, [])
  const databaseUrl = database.urlFor('vatsalya_identity', PASSWORD)
  const port = await getPort()
  const origin = `http://localhost:${port}`
  const server = createIdentity({
    PORT: port,
    HOST: '127.0.0.1',
    ORIGIN: origin,
    DATABASE_URL: databaseUrl,
    OIDC_KEYS: secrets.identity.keys,
    COOKIE_KEYS: [secrets.identity.cookieKey],
    OIDC_CLIENT_SECRET: secrets.gateway.oidcClientSecret,
    LOG_LEVEL: 'error',
  })
  await server.listen()
  return {
    origin,
    databaseUrl,
    close: async () => {
      await server.close()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}
