import { sql } from 'drizzle-orm'
import type { JobHandlers } from '../events/jobs.js'
import type { UnitOfWork } from '../request.js'

/**
 * How long a repetition still gets the first answer. A phone that was off for some days may send again what it could
 * not tell; after a week a key is a new one.
 */
export const IDEMPOTENCY_DAYS = 7

const PURGE_KEYS = 'kit.keys'

/** Jobs that every domain does each night. */
export const KIT_NIGHTLY = [PURGE_KEYS] as const

/** The kit's own jobs, by name. */
export function kitJobs(name: string): JobHandlers {
  return { [PURGE_KEYS]: (unit) => purgeKeys(unit, name) }
}

/** Removes idempotency keys beyond their life, which row-level security shows to the service, and says how many. */
async function purgeKeys({ tx, audit }: UnitOfWork, name: string): Promise<void> {
  const gone = await tx.execute(sql`
    delete from ${sql.identifier(name)}.idempotency where at < now() - make_interval(days => ${IDEMPOTENCY_DAYS})`)
  if (gone.count === 0) return
  audit({ act: 'keys.purged', objectType: 'IdempotencyKey', objectId: name, detail: { keys: gone.count } })
}
