import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@vatsalya/postgres-server'
import { type Database, migrateSubgraph, openDatabase, roleOf } from '@vatsalya/subgraph-kit'
import postgres from 'postgres'

const OWNER = 'vatsalya_owner'

/** A database of the benchmark's own: the product's server and tables, and nothing in them. */
export interface BenchDatabase {
  /** The owner of the tables, who takes a register over. */
  readonly owner: postgres.Sql
  /** The server's own role, bound by row-level security. */
  readonly database: Database
  close(): Promise<void>
}

/** From so many rows on, the server gets the memory that a register of that size is given. */
const LARGE = 200_000
const LARGE_MEMORY = { shared_buffers: '3GB' }

/** Starts PostgreSQL in a temporary folder and brings it to the form of the product, for so many missing children. */
export async function openBenchDatabase(missing: number): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'vatsalya-bench-'))
  const [superuser = '', ownerPassword = '', rolePassword = ''] = [0, 1, 2].map(() => randomBytes(16).toString('hex'))
  const server = await startPostgres({
    directory: join(folder, 'data'),
    logFile: join(folder, 'postgres.log'),
    password: superuser,
    settings: missing > LARGE ? LARGE_MEMORY : {},
  })
  const admin = postgres(server.url('postgres'), { max: 1, onnotice: () => {} })
  await admin.unsafe(`create role ${OWNER} login createrole password '${ownerPassword}'`)
  await admin.unsafe(`create database bench owner ${OWNER}`)
  await admin.end()
  const inside = postgres(server.url('bench'), { max: 1, onnotice: () => {} })
  await inside.unsafe('create extension pg_prewarm')
  await inside.end()
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
