import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@vatsalya/postgres-server'
import { type Database, migrateSubgraph, openDatabase, roleOf } from '@vatsalya/subgraph-kit'
import postgres from 'postgres'

const OWNER = 'vatsalya_owner'

/** A database of the benchmark's own: the product's server and settings, the product's tables, and nothing in them. */
export interface BenchDatabase {
  /** The owner of the tables, who takes a register over. */
  readonly owner: postgres.Sql
  /** The server's own role, bound by row-level security. */
  readonly database: Database
  close(): Promise<void>
}

/** Starts PostgreSQL in a temporary folder and brings it to the form of the product. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'vatsalya-bench-'))
  const [superuser = '', ownerPassword = '', rolePassword = ''] = [0, 1, 2].map(() => randomBytes(16).toString('hex'))
  const server = await startPostgres({
    directory: join(folder, 'data'),
    logFile: join(folder, 'postgres.log'),
    password: superuser,
  })
  const admin = postgres(server.url('postgres'), { max: 1, onnotice: () => {} })
  await admin.unsafe(`create role ${OWNER} login createrole password '${ownerPassword}'`)
  await admin.unsafe(`create database bench owner ${OWNER}`)
  await admin.end()
  const ownerUrl = server.url('bench', OWNER, ownerPassword)
  const migrationsFolder = join(import.meta.dirname, '..', 'drizzle')
  await migrateSubgraph({ ownerUrl, name: 'cases', migrationsFolder, rolePassword })
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const database = openDatabase({ url: server.url('bench', roleOf('cases'), rolePassword), pool: 2, prepare: true })
  return {
    owner,
    database,
    close: async () => {
      await database.close()
      await owner.end()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
