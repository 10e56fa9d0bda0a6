import { createHash } from 'node:crypto'
import type { Viewer } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import type { Tx } from './transaction.js'

/** The same key came with another payload. Mapped to the union member `Conflict` or the code IDEMPOTENCY_CONFLICT. */
export class IdempotencyConflict extends Error {
  constructor() {
    super('the key stands for another request')
  }
}

/** JSON with sorted keys, so that two spellings of one input are one request. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

export interface IdempotentCall {
  readonly viewer: Viewer
  readonly schema: string
  readonly operation: string
  readonly key: string
  readonly input: unknown
}

/**
 * Runs `work` at most once for (who, operation, key). A repetition gets the stored answer; a second caller that comes
 * while the first is still at work waits for it on the unique index, then gets its answer.
 *
 * @throws {IdempotencyConflict} when the key stands for another payload
 */
export async function once<T>(tx: Tx, call: IdempotentCall, work: () => Promise<T>): Promise<T> {
  const table = sql`${sql.identifier(call.schema)}.idempotency`
  const subject = `${call.viewer.kind}:${call.viewer.subject}`
  const hash = createHash('sha256').update(canonical(call.input)).digest('hex')
  const claimed = await tx.execute(sql`
    insert into ${table} (subject, operation, key, request_hash) values (${subject}, ${call.operation}, ${call.key}, ${hash})
    on conflict do nothing returning 1`)
  if (claimed.length === 0) {
    const [stored] = await tx.execute<{ request_hash: string; response: T }>(sql`
      select request_hash, response from ${table} where subject = ${subject} and operation = ${call.operation} and key = ${call.key}`)
    if (!stored || stored.request_hash !== hash) throw new IdempotencyConflict()
    return stored.response
  }
  const result = await work()
  await tx.execute(sql`
    update ${table} set response = ${JSON.stringify(result)}::jsonb
    where subject = ${subject} and operation = ${call.operation} and key = ${call.key}`)
  return result
}
