import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { ROOT } from '../paths.js'
import { ensureLogin } from './roles.js'

/** Login role of the gateway's process: sessions and rate limits, nothing of the domains. */
export const GATEWAY_ROLE = 'vatsalya_gateway'

/** Makes the gateway's role and tables (gateway/drizzle). Runs as the owner; safe to repeat. */
export async function migrateGateway(ownerUrl: string, password: string): Promise<void> {
  const migrationsFolder = join(ROOT, 'gateway', 'drizzle')
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await ensureLogin(sql, GATEWAY_ROLE, password)
    if (existsSync(migrationsFolder)) {
      await migrate(drizzle(sql), {
        migrationsFolder,
        migrationsSchema: 'gateway_migrations',
        migrationsTable: 'migrations',
      })
    }
    await sql.unsafe(`
      create schema if not exists gateway;
      grant usage on schema gateway to ${GATEWAY_ROLE};
      grant select, insert, update, delete on all tables in schema gateway to ${GATEWAY_ROLE};
      grant usage on all sequences in schema gateway to ${GATEWAY_ROLE};`)
  } finally {
    await sql.end()
  }
}
