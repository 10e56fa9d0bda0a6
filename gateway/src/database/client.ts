import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** The gateway's connection to its own schema. */
export interface GatewayDatabase {
  readonly db: PostgresJsDatabase
  /** Whether PostgreSQL answers; throws where it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Opens the pool of the gateway, under the role vatsalya_gateway. */
export function openGatewayDatabase(options: { url: string; pool: number; prepare: boolean }): GatewayDatabase {
  const sql = postgres(options.url, {
    max: options.pool,
    prepare: options.prepare,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'vatsalya-gateway', TimeZone: 'UTC', statement_timeout: 5_000 },
  })
  return {
    db: drizzle(sql),
    ping: async () => {
      await sql`select 1`
    },
    close: () => sql.end({ timeout: 5 }),
  }
}
