import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '@vatsalya/postgres-server'
import postgres from 'postgres'
import { DATABASE, OWNER_ROLE } from '../database/roles.js'
import { readStandaloneEnvironment } from '../environment.js'
import { Fault } from '../fault.js'
import { dataPaths } from '../paths.js'
import { loadSecrets } from '../secrets.js'
import { takeLock } from '../supervisor/lock.js'
import { readRunFile } from '../supervisor/run-file.js'

/** What one domain's audit chain looks like. */
export interface ChainState {
  readonly schema: string
  readonly rows: number
  /** Number of the first row that does not fit, and what is wrong with it. */
  readonly broken: { readonly seq: string; readonly fault: string } | null
}

/** Checks the audit chain of every domain in a database. */
export async function verifyChains(ownerUrl: string): Promise<ChainState[]> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const schemas = await sql<{ schema: string }[]>`
      select n.nspname as schema from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.proname = 'audit_verify' order by 1`
    const states: ChainState[] = []
    for (const { schema } of schemas) {
      const [count] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(schema)}.audit`
      const [broken] = await sql<{ seq: string; fault: string }[]>`select seq, fault from ${sql(schema)}.audit_verify()`
      states.push({ schema, rows: count?.rows ?? 0, broken: broken ?? null })
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
  const running = readRunFile(paths.run)?.ports.postgres
  if (running) return verifyChains(`postgres://${OWNER_ROLE}:${secrets.owner}@127.0.0.1:${running}/${DATABASE}`)
  const release = takeLock(paths.lock, 'audit:verify')
  try {
    const logFile = join(paths.logs, 'postgres.log')
    const server = await startPostgres({ directory: paths.postgres, password: secrets.superuser, logFile })
    try {
      return await verifyChains(server.url(DATABASE, OWNER_ROLE, secrets.owner))
    } finally {
      await server.stop()
    }
  } finally {
    release()
  }
}
