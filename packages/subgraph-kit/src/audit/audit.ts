import { sql } from 'drizzle-orm'
import type { Tx } from '../database/transaction.js'

/** What stands in the audit besides who and when, which PostgreSQL itself fills in from the viewer. */
export interface AuditEntry {
  /** What was done: "identity.read", "poster.released". */
  readonly act: string
  readonly objectType: string
  readonly objectId: string
  /** Where the object belongs, so that its own office may read who read it. */
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly reason?: string | null
  /** Facts of the act, never a child's identity. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * Appends entries to the chain. Called as the last statement before commit, because the chain's head is locked from
 * the first entry until the transaction ends.
 */
export async function appendAudit(
  tx: Tx,
  schema: string,
  correlationId: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const values = entries.map(
    (entry) => sql`(${correlationId}, ${entry.act}, ${entry.objectType}, ${entry.objectId}, ${entry.stateCode ?? null},
      ${entry.districtCode ?? null}, ${entry.reason ?? null}, ${JSON.stringify(entry.detail ?? {})}::jsonb)`,
  )
  // The trigger fills in seq, time, viewer and hashes; the placeholders only satisfy "not null" before it runs.
  await tx.execute(sql`
    insert into ${sql.identifier(schema)}.audit (correlation_id, act, object_type, object_id, state_code, district_code, reason, detail)
    values ${sql.join(values, sql`, `)}`)
}
