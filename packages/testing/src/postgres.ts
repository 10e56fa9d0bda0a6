import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@vatsalya/postgres-server'
import postgres from 'postgres'

/** Login of the owner of every schema in tests, as in the product: may create roles, is no superuser. */
const OWNER = 'vatsalya_owner'
const OWNER_PASSWORD = 'owner'
const TEMPLATE_LOCK = 7_218_403

/** One server for all test files of one run. */
export interface TestPostgres {
  /** Connection of the superuser to the database "postgres". */
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL server for a test run: fresh data in the temporary folder, no waiting for the disk. Called once
 * from Vitest's global set-up; test files then ask for databases with {@link openTestDatabase}.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = join(tmpdir(), `vatsalya-test-${process.pid}-${randomBytes(4).toString('hex')}`)
  const server = await startPostgres({
    directory: join(folder, 'data'),
    logFile: join(folder, 'postgres.log'),
    password: randomBytes(16).toString('hex'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  const sql = postgres(server.url('postgres'), { max: 1 })
  await sql.unsafe(`create role ${OWNER} login createrole password '${OWNER_PASSWORD}'`)
  await sql.end()
  return {
    url: server.url('postgres'),
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A database that belongs to one test file. */
export interface TestDatabase {
  readonly name: string
  /** Connection of the owner of the schemas: migrates and seeds. */
  readonly ownerUrl: string
  /** Connection of the superuser, for tests that break things on purpose. */
  readonly superuserUrl: string
  /** Connection of another login role. */
  urlFor(role: string, password: string): string
  drop(): Promise<void>
}

/**
 * Makes a fresh database on the server at `serverUrl`.
 *
 * @param purpose short name, for people who look at the server ("cases", "audit chain")
 * @param prepare brings a database to its form once per run (migration, seed) and closes its own connections; every
 *   further database of the same purpose is a copy of that one, which takes some 50 ms
 */
export async function makeTestDatabase(
  serverUrl: string,
  purpose: string,
  prepare?: (ownerUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  const base = purpose.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
  const name = `test_${base}_${randomBytes(4).toString('hex')}`
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    if (prepare) await ensureTemplate(sql, serverUrl, `template_${base}`, prepare)
    await sql.unsafe(`create database ${name} owner ${OWNER} ${prepare ? `template template_${base}` : ''}`)
  } finally {
    await sql.end()
  }
  return {
    name,
    ownerUrl: at(serverUrl, name, OWNER, OWNER_PASSWORD),
    superuserUrl: at(serverUrl, name),
    urlFor: (role, password) => at(serverUrl, name, role, password),
    drop: async () => {
      const admin = postgres(serverUrl, { max: 1, onnotice: () => {} })
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

/** Roles belong to the whole server, so templates are made one after another, whoever asks. */
async function ensureTemplate(
  sql: postgres.Sql,
  serverUrl: string,
  template: string,
  prepare: (ownerUrl: string) => Promise<void>,
): Promise<void> {
  await sql`select pg_advisory_lock(${TEMPLATE_LOCK})`
  try {
    const [ready] = await sql`select 1 from pg_database where datname = ${template} and datistemplate`
    if (ready) return
    await sql.unsafe(`drop database if exists ${template} with (force)`)
    await sql.unsafe(`create database ${template} owner ${OWNER}`)
    await prepare(at(serverUrl, template, OWNER, OWNER_PASSWORD))
    await sql.unsafe(`alter database ${template} is_template true`)
  } finally {
    await sql`select pg_advisory_unlock(${TEMPLATE_LOCK})`
  }
}

function at(serverUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  if (user !== undefined) url.username = user
  if (password !== undefined) url.password = encodeURIComponent(password)
  return url.href
}
