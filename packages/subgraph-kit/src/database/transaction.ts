import type { Viewer } from '@vatsalya/access'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Deadline } from '../deadline.js'
import { codedError } from '../errors.js'
import { setViewer } from './viewer-session.js'

type NoSchema = Record<string, never>

/** A transaction in which the viewer is set. Repositories are made with one; there is no other way to the rows. */
export type Tx = PgTransaction<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>

export interface Database {
  /**
   * Runs `work` in one transaction as `viewer`; rolls back when it throws. With a deadline, PostgreSQL cancels a statement
   * that runs past it, and a transaction that would begin later does not.
   */
  as<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>, deadline?: Deadline): Promise<T>
  /** One round trip without any viewer: whether PostgreSQL answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Longest that any statement may run. */
const STATEMENT_MS = 15_000

/** Opens the pool of a subgraph, under its own role. */
export function openDatabase(options: { url: string; pool: number; prepare: boolean }): Database {
  const sql = postgres(options.url, {
    max: options.pool,
    prepare: options.prepare,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'vatsalya',
      TimeZone: 'UTC',
      statement_timeout: STATEMENT_MS,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 20_000,
    },
  })
  const db: PostgresJsDatabase<NoSchema> = drizzle(sql)
  return {
    as: (viewer, work, deadline) =>
      db.transaction(async (tx) => {
        // The wait for a free connection may have taken all the time that there was.
        if (deadline?.leftMs === 0) throw codedError('UNAVAILABLE', 'Nobody waits for this answer any more.')
        await tx.execute(setViewer(viewer, deadline && Math.min(deadline.leftMs, STATEMENT_MS)))
        return work(tx)
      }),
    ping: async () => {
      await sql`select 1`
    },
    close: () => sql.end({ timeout: 5 }),
  }
}
