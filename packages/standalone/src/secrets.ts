import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'
import { Fault, systemCode } from './fault.js'

const secret = z.string().min(20)

const subgraphSecrets = z.object({ database: secret, viewerKey: secret, inboxKey: secret })

const schema = z.object({
  version: z.literal(1),
  superuser: secret,
  owner: secret,
  subgraphs: z.record(z.string(), subgraphSecrets),
  gateway: z.object({ database: secret, sessionKey: secret, oidcClientSecret: secret }),
  identity: z.object({
    database: secret,
    cookieKey: secret,
    keys: z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) }),
  }),
})

/** Everything secret of one DATA_DIR. Made on the first start, kept in secrets.json (0600). */
export type Secrets = z.infer<typeof schema>

/** 32 random bytes, base64url: a key for HMAC or a password without signs that need quoting. */
const fresh = () => randomBytes(32).toString('base64url')

const freshSubgraph = () => ({ database: fresh(), viewerKey: fresh(), inboxKey: fresh() })

/**
 * Reads the secrets of a data folder, or makes them. A subgraph that is new in this release gets its own; what is
 * there never changes, because the database knows the passwords.
 */
export async function loadSecrets(dataDirectory: string, subgraphs: readonly string[]): Promise<Secrets> {
  const path = join(dataDirectory, 'secrets.json')
  const found = read(path)
  const secrets = found ?? (await freshSecrets())
  const missing = subgraphs.filter((name) => !Object.hasOwn(secrets.subgraphs, name))
  for (const name of missing) secrets.subgraphs[name] = freshSubgraph()
  if (!found || missing.length > 0) {
    writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return secrets
}

function read(path: string): Secrets | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw new Fault(`${path} cannot be read: restore it from a backup, or set DATA_DIR to a new folder.`)
  }
}

async function freshSecrets(): Promise<Secrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const key = await exportJWK(privateKey)
  return {
    version: 1,
    superuser: fresh(),
    owner: fresh(),
    subgraphs: {},
    gateway: { database: fresh(), sessionKey: fresh(), oidcClientSecret: fresh() },
    identity: {
      database: fresh(),
      cookieKey: fresh(),
      keys: { keys: [{ ...key, kty: 'EC', kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' }] },
    },
  }
}
