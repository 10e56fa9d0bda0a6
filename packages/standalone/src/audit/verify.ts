import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '@vatsalya/postgres-server'
import type { JWK } from 'jose'
import postgres from 'postgres'
import { DATABASE, OWNER_ROLE } from '../database/roles.js'
import { readStandaloneEnvironment } from '../environment.js'
import { Fault } from '../fault.js'
import { dataPaths } from '../paths.js'
import { loadSecrets } from '../secrets.js'
import { takeLock } from '../supervisor/lock.js'
import { readRunFile } from '../supervisor/run-file.js'
import { chainSchemas, ForgedHead, lostHead, readHeads, type SignedHead } from './heads.js'

/** What one domain's audit chain looks like. */
export interface ChainState {
  readonly schema: string
  readonly rows: number
  /** Number of the first row that does not fit, and what is wrong with it. */
  readonly broken: { readonly seq: string; readonly fault: string } | null
}

/**
 * Checks the audit chain of every domain in a database, and that it still holds every head that was signed.
 *
 * @param heads what was signed while the chains grew (`readHeads`)
 */
export async function verifyChains(ownerUrl: string, heads: readonly SignedHead[] = []): Promise<ChainState[]> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const states: ChainState[] = []
    for (const schema of await chainSchemas(sql)) {
      const [count] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(schema)}.audit`
      const [broken] = await sql<{ seq: string; fault: string }[]>`select seq, fault from ${sql(schema)}.audit_verify()`
      const lost = broken ? null : await lostHead(sql, schema, heads)
      const cut = lost && { seq: String(lost.seq), fault: `not the row that was signed on ${lost.at}` }
      states.push({ schema, rows: count?.rows ?? 0, broken: broken ?? cut })
    }
    return states
  } finally {
    await sql.end()
  }
}

/** Checks the audit chains of a data folder; starts its database for the time being where no portal runs on it. */
export async function verifyDataDirectory(): Promise<ChainState[]> {
  const environment = readStandaloneEnvironment()
  const paths = dataPaths(environment.dataDirectory)
  if (!existsSync(paths.postgres)) {
    throw new Fault(
      `There is no portal in ${paths.directory}: start one with "npm start", or set DATA_DIR to its folder.`,
    )
  }
  const secrets = await loadSecrets(paths.directory, [])
  const heads = await signedHeads(paths.auditHeads, secrets.audit)
  const running = readRunFile(paths.run)?.ports.postgres
  const ownerUrl = `postgres://${OWNER_ROLE}:${secrets.owner}@127.0.0.1:${running}/${DATABASE}`
  if (running) return verifyChains(ownerUrl, heads)
  const release = takeLock(paths.lock, 'audit:verify')
  try {
    const logFile = join(paths.logs, 'postgres.log')
    const server = await startPostgres({ directory: paths.postgres, password: secrets.superuser, logFile })
    try {
      return await verifyChains(server.url(DATABASE, OWNER_ROLE, secrets.owner), heads)
    } finally {
      await server.stop()
    }
  } finally {
    release()
  }
}

async function signedHeads(file: string, key: JWK): Promise<SignedHead[]> {
  try {
    return await readHeads(file, key)
  } catch (error) {
    if (error instanceof ForgedHead) throw new Fault(`${file}: ${error.message}.`)
    throw error
  }
}
