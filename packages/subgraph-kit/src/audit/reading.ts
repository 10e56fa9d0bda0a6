import { may, type Viewer } from '@vatsalya/access'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../database/transaction.js'
import { type Connection, connection, type PageArguments, readPage } from '../graphql/connection.js'

/** A row of the chain, in the shape of `AuditEntry` of AUDIT_SDL. */
export interface AuditRow {
  readonly seq: number
  readonly at: Date
  readonly correlationId: string
  readonly actorKind: string
  readonly subject: string
  readonly personId: string | null
  readonly postId: string | null
  readonly role: string | null
  readonly act: string
  readonly objectType: string
  readonly objectId: string
  readonly stateCode: string | null
  readonly districtCode: string | null
  readonly reason: string | null
  readonly facts: { readonly name: string; readonly value: string }[]
  readonly hash: string
}

/** What an auditor may narrow the chain by; see `AuditFilter` of AUDIT_SDL. */
export interface AuditFilter {
  readonly act?: string | null
  readonly objectType?: string | null
  readonly objectId?: string | null
  readonly subject?: string | null
  readonly personId?: string | null
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly correlationId?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

export interface AuditArguments extends PageArguments {
  readonly filter?: AuditFilter | null
}

const COLUMNS = {
  act: 'act',
  objectType: 'object_type',
  objectId: 'object_id',
  subject: 'subject',
  personId: 'person',
  stateCode: 'state_code',
  districtCode: 'district_code',
  correlationId: 'correlation_id',
} as const satisfies Partial<Record<keyof AuditFilter, string>>

/**
 * One page of the audit chain of `schema`, newest first. Empty for a viewer without `audit:read`: a post that may read
 * its own rows by row-level security has no business in the list.
 *
 * @throws LIMIT_EXCEEDED, BAD_INPUT or BAD_CURSOR as `readPage`
 */
export async function readAudit(
  tx: Tx,
  viewer: Viewer,
  schema: string,
  args: AuditArguments,
): Promise<Connection<AuditRow>> {
  const page = readPage(args, ['integer'])
  if (!may(viewer, 'audit:read')) return connection<AuditRow>([], page, () => [])
  const conditions = conditionsOf(args.filter ?? {})
  if (page.after) conditions.push(sql`seq < ${page.after[0]}::bigint`)
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const rows = await tx.execute<StoredRow>(sql`
    select seq::int, at, correlation_id, kind, subject, person, post, role, act, object_type, object_id, state_code,
      district_code, reason, detail, encode(hash, 'hex') as hash
    from ${sql.identifier(schema)}.audit ${where} order by seq desc limit ${page.limit + 1}`)
  return connection(rows.map(rowOf), page, ({ seq }) => [String(seq)])
}

interface StoredRow extends Record<string, unknown> {
  readonly seq: number
  readonly at: string
  readonly correlation_id: string
  readonly kind: string
  readonly subject: string
  readonly person: string
  readonly post: string
  readonly role: string
  readonly act: string
  readonly object_type: string
  readonly object_id: string
  readonly state_code: string | null
  readonly district_code: string | null
  readonly reason: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly hash: string
}

function conditionsOf(filter: AuditFilter): SQL[] {
  const conditions: SQL[] = []
  for (const [name, column] of Object.entries(COLUMNS)) {
    const value = Object.entries(filter).find(([key]) => key === name)?.[1]
    if (typeof value === 'string') conditions.push(sql`${sql.identifier(column)} = ${value}`)
  }
  if (filter.from) conditions.push(sql`at >= (${filter.from}::date)::timestamp at time zone 'Asia/Kolkata'`)
  if (filter.to) conditions.push(sql`at < (${filter.to}::date + 1)::timestamp at time zone 'Asia/Kolkata'`)
  return conditions
}

function rowOf(row: StoredRow): AuditRow {
  return {
    seq: row.seq,
    at: new Date(row.at),
    correlationId: row.correlation_id,
    actorKind: row.kind,
    subject: row.subject,
    personId: row.person || null,
    postId: row.post || null,
    role: row.role || null,
    act: row.act,
    objectType: row.object_type,
    objectId: row.object_id,
    stateCode: row.state_code,
    districtCode: row.district_code,
    reason: row.reason,
    facts: Object.entries(row.detail).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
    hash: row.hash,
  }
}
