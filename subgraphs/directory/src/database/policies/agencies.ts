import { anyOf, isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { role } from './role.js'

/** An agency is read by administration and by itself. */
export function agencyPolicies(table: { readonly id: AnyPgColumn }): PgPolicy[] {
  const itself = sql`${table.id}::text = nullif(access.agency(), '')`
  return [pgPolicy('agencies_read', { for: 'select', to: role, using: anyOf(isService, mayDo('people:read'), itself) })]
}
