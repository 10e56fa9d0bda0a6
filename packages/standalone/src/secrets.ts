import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'
import { Fault, systemCode } from './fault.js'

const secret = z.string().min(20)

const subgraphSecrets = z.object({ database: secret, viewerKey: secret, inboxKey: secret })

const key = z.looseObject({ kty: z.string(), kid: z.string() })

const schema = z.object({
  version: z.literal(1),
  superuser: secret,
  owner: secret,
  subgraphs: z.record(z.string(), subgraphSecrets),
  /** Signs the heads of the audit chains; younger than the rest, so that an older folder has none yet. */
  audit: key.optional(),
  gateway: z.object({ database: secret, sessionKey: secret, oidcClientSecret: secret }),
  identity: z.object({
    database: secret,
    cookieKey: secret,
    keys: z.object({ keys: z.array(key).min(1) }),
  }),
})

/** Everything secret of one DATA_DIR. Made on the first start, kept in secrets.json (0600). */
export type Secrets = Required<z.infer<typeof schema>>

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
  const secrets = { ...(found ?? (await freshSecrets())) }
  const audit = secrets.audit ?? (await freshKey())
  const missing = subgraphs.filter((name) => !Object.hasOwn(secrets.subgraphs, name))
  for (const name of missing) secrets.subgraphs[name] = freshSubgraph()
  const complete = { ...secrets, audit }
  if (!found?.audit || missing.length > 0) {
    writeFileSync(`${path}.new`, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return complete
}

function read(path: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw new Fault(`${path} cannot be read: restore it from a backup, or set DATA_DIR to a new folder.`)
  }
}

async function freshSecrets(): Promise<Secrets> {
  return {
    version: 1,
    superuser: fresh(),
    owner: fresh(),
    subgraphs: {},
    gateway: { database: fresh(), sessionKey: fresh(), oidcClientSecret: fresh() },
    audit: await freshKey(),
    identity: {
      database: fresh(),
      cookieKey: fresh(),
      keys: { keys: [await freshKey()] },
    },
  }
}

/** A new private key for signatures, as JWK. */
async function freshKey() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const key = await exportJWK(privateKey)
  return { ...key, kty: 'EC', kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' }
}
