import { allOf, anyOf, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { role } from './role.js'

interface Owned {
  readonly ownerPerson: AnyPgColumn
  readonly ownerRole: AnyPgColumn
  readonly ownerPost: AnyPgColumn
  readonly officeId: AnyPgColumn
  readonly sharing: AnyPgColumn
  readonly deletedAt: AnyPgColumn
}

/**
 * Own views, those of the office that are shared with it, and those shared with everybody. A deleted view stays
 * readable to its owner here, because PostgreSQL asks the reading policy about the row that a deletion leaves; the
 * repository leaves it out. A view is written under one's own name, role and office: its office says in whose list it is.
 */
export function viewPolicies(table: Owned): PgPolicy[] {
  const own = sql`${table.ownerPost}::text = nullif(access.post(), '')`
  const ofOffice = sql`${table.sharing} = 'OFFICE' and ${table.officeId}::text = nullif(access.office(), '')`
  const shared = allOf(sql`${table.deletedAt} is null`, anyOf(sql`${table.sharing} = 'EVERYBODY'`, ofOffice))
  const signed = sql`${table.ownerPerson}::text = access.person() and ${table.ownerRole} = access.role()
    and ${table.officeId}::text is not distinct from nullif(access.office(), '')`
  const write = allOf(mayDo('views:write'), own, signed)
  return [
    pgPolicy('view_read', { for: 'select', to: role, using: allOf(mayDo('views:read'), anyOf(own, shared)) }),
    pgPolicy('view_make', { for: 'insert', to: role, withCheck: write }),
    pgPolicy('view_change', { for: 'update', to: role, using: write, withCheck: write }),
  ]
}
