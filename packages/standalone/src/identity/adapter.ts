import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type postgres from 'postgres'

interface Stored {
  readonly payload: AdapterPayload
  readonly consumed: number | null
}

/** Keeps the provider's sessions, codes and grants in PostgreSQL, so that a restart signs nobody out in the middle. */
export function recordAdapter(sql: postgres.Sql): AdapterFactory {
  return (model) => {
    const answer = (row: Stored | undefined) =>
      row ? { ...row.payload, ...(row.consumed === null ? {} : { consumed: row.consumed }) } : undefined
    const adapter: Adapter = {
      async upsert(id, payload, expiresIn) {
        const expires = expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000)
        // postgres.js types JSON more narrowly than the provider's payload, which is JSON by its contract.
        const text = JSON.stringify(payload)
        await sql`
          insert into identity.record (model, id, payload, grant_id, uid, expires_at)
          values (${model}, ${id}, ${text}::text::jsonb, ${payload.grantId ?? null}, ${payload.uid ?? null}, ${expires})
          on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
            uid = excluded.uid, expires_at = excluded.expires_at`
      },
      async find(id) {
        const [row] = await sql<Stored[]>`
          select payload, extract(epoch from consumed_at)::float8 as consumed from identity.record
          where model = ${model} and id = ${id} and (expires_at is null or expires_at > now())`
        return answer(row)
      },
      async findByUid(uid) {
        const [row] = await sql<Stored[]>`
          select payload, extract(epoch from consumed_at)::float8 as consumed from identity.record
          where model = ${model} and uid = ${uid} and (expires_at is null or expires_at > now())`
        return answer(row)
      },
      // Only the device flow asks by user code, and it is switched off.
      findByUserCode: async () => undefined,
      async consume(id) {
        await sql`update identity.record set consumed_at = now() where model = ${model} and id = ${id}`
      },
      async destroy(id) {
        await sql`delete from identity.record where model = ${model} and id = ${id}`
      },
      async revokeByGrantId(grantId) {
        await sql`delete from identity.record where grant_id = ${grantId}`
      },
    }
    return adapter
  }
}

/** Removes what has expired; called now and then by the provider's process. */
export async function removeExpired(sql: postgres.Sql): Promise<void> {
  await sql`delete from identity.record where expires_at < now()`
}
