import { type SQL, sql } from 'drizzle-orm'
import type PgBoss from 'pg-boss'
import type { Tx } from '../database/transaction.js'
import { DELIVER_QUEUE, type DomainEvent, type EventType, JOBS_QUEUE, type Job, SUBSCRIPTIONS } from './queue.js'

/** Runs the queue's own statement inside our transaction, so that rows and event are written together or not at all. */
function inTransaction(tx: Tx): PgBoss.Db {
  return {
    executeSql: async (text, values: unknown[]) => {
      const rows: unknown[] = [...(await tx.execute(parametrised(text, values)))]
      return { rows }
    },
  }
}

/** "$1"-style text as a drizzle statement. */
function parametrised(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : sql`${jsonText(values[Number(part) - 1])}`)),
  )
}

/** The driver wants JSON parameters as text when it cannot see their type. */
function jsonText(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : (value ?? null)
}

/** Puts an event into the outbox: one job for each subscriber, in the transaction of the change itself. */
export async function announce(
  boss: PgBoss,
  tx: Tx,
  source: string,
  event: { type: EventType; payload: DomainEvent['payload'] },
): Promise<void> {
  const [row] = await tx.execute<{ id: string; at: string }>(
    sql`select uuidv7()::text as id, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  )
  if (!row) throw new Error('no event id')
  const told: DomainEvent = { id: row.id, type: event.type, source, occurredAt: row.at, payload: event.payload }
  for (const subscriber of SUBSCRIPTIONS[event.type]) {
    if (subscriber === source) continue
    await boss.send(
      DELIVER_QUEUE,
      { subscriber, event: told },
      { retryLimit: 50, retryDelay: 1, retryBackoff: true, expireInSeconds: 60, db: inTransaction(tx) },
    )
  }
}

/** Leaves work for this domain's own process, in the transaction that asks for it; done once it is committed. */
export async function later(boss: PgBoss, tx: Tx, job: Job, startAfter?: Date): Promise<void> {
  await boss.send(JOBS_QUEUE, job, {
    retryLimit: 10,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 300,
    ...(startAfter ? { startAfter } : {}),
    db: inTransaction(tx),
  })
}
