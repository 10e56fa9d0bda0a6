import type { Viewer } from '@vatsalya/access'
import { type SQL, sql } from 'drizzle-orm'

/**
 * The statement that tells PostgreSQL who is asking, for this transaction only (`set_config(…, true)`).
 * Row-level security reads it through the functions of schema `access`; without it every policy denies.
 *
 * @param statementMs how long each further statement of the transaction may run; what the pool says where left out
 */
export function setViewer(viewer: Viewer, statementMs?: number): SQL {
  const { jurisdiction: at } = viewer
  const settings: [string, string][] = [
    ['kind', viewer.kind],
    ['subject', viewer.subject],
    ['person', viewer.personId ?? ''],
    ['post', viewer.postId ?? ''],
    ['agency', viewer.agencyId ?? ''],
    ['role', viewer.role ?? ''],
    ['scopes', `,${viewer.scopes.join(',')},`],
    ['level', at.level],
    ['state', at.stateCode ?? ''],
    ['district', at.districtCode ?? ''],
    ['office', at.officeId ?? ''],
  ]
  const calls = settings.map(([name, value]) => sql`set_config(${`vatsalya.${name}`}, ${value}, true)`)
  // 0 would mean that there is no limit at all.
  if (statementMs !== undefined)
    calls.push(sql`set_config('statement_timeout', ${`${Math.max(1, statementMs)}`}, true)`)
  return sql`select ${sql.join(calls, sql`, `)}`
}
