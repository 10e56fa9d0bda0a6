import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@vatsalya/testing'
import { exportJWK, generateKeyPair } from 'jose'

/** Roles belong to the whole test server, so their passwords are the same for every test file of a run. */
const IDENTITY_PASSWORD = 'secret-of-the-identity-role'
export const GATEWAY_PASSWORD = 'secret-of-the-gateway-role'
export const PORTAL_SECRET = 'secret-of-the-portal-as-a-client'

const standalone = (entry: string) =>
  fileURLToPath(new URL(`../../../packages/standalone/src/${entry}.ts`, import.meta.url))

/** Starts one of the embedded portal's own processes from its source, and waits for `done`. */
function run(entry: string, env: Record<string, string>, done: 'ready' | 'exit'): Promise<ChildProcess> {
  const child = fork(standalone(entry), {
    execArgv: ['--import', 'tsx', '--conditions=@vatsalya/source'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.on('message', (message) => {
      if (done === 'ready' && JSON.stringify(message).includes('"ready"')) resolve(child)
    })
    child.once('exit', (code) =>
      code === 0 && done === 'exit' ? resolve(child) : reject(new Error(`${entry}: ${code}`)),
    )
  })
}

export interface IdentityHarness {
  readonly database: TestDatabase
  readonly address: string
  stop(): Promise<void>
}

/**
 * A database prepared by the portal's own preparation (identity's tables, demo accounts, the gateway's migrations), and
 * the real identity provider on it, as a process of its own.
 *
 * @param origin address of the gateway that will stand in front
 * @param makeDatabase takes it from another server than the test run's
 */
export async function startIdentity(
  origin: string,
  port: number,
  makeDatabase: typeof createTestDatabase = createTestDatabase,
): Promise<IdentityHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'vatsalya-gateway-'))
  const keys = await signingKeys()
  const database = await makeDatabase('gateway', async (ownerUrl) => {
    const data = join(folder, 'data')
    mkdirSync(data)
    writeFileSync(join(data, 'secrets.json'), JSON.stringify(secrets(keys)))
    await run('prepare', { OWNER_URL: ownerUrl, DATA_DIR: data, SUBGRAPHS: '' }, 'exit')
  })
  const child = await run(
    'identity/main',
    {
      PORT: String(port),
      ORIGIN: origin,
      DATABASE_URL: database.urlFor('vatsalya_identity', IDENTITY_PASSWORD),
      OIDC_KEYS: JSON.stringify(keys),
      COOKIE_KEYS: 'a-cookie-key-of-the-test',
      OIDC_CLIENT_SECRET: PORTAL_SECRET,
      LOG_LEVEL: 'error',
    },
    'ready',
  )
  return {
    database,
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGTERM')
        await ended
      }
      await database.drop()
    },
  }
}

async function signingKeys() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { keys: [{ ...(await exportJWK(privateKey)), kid: 'test', alg: 'ES256', use: 'sig' }] }
}

function secrets(keys: object) {
  const unused = 'a-secret-that-this-test-does-not-use'
  return {
    version: 1,
    superuser: unused,
    owner: unused,
    subgraphs: {},
    gateway: { database: GATEWAY_PASSWORD, sessionKey: unused, oidcClientSecret: PORTAL_SECRET },
    identity: { database: IDENTITY_PASSWORD, cookieKey: unused, keys },
  }
}
