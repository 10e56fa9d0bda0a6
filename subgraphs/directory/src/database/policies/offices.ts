import { allOf, anyOf, anyViewer, isService, mayDo } from '@vatsalya/subgraph-kit'
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { PUBLIC_OFFICE_KINDS } from '../../modules/offices/offices.rules.js'
import { role } from './role.js'

/**
 * Who may read an office: every post, because one writes to offices of other districts; the public only those that a
 * poster may name, so that nobody lists the homes in which children live.
 */
export function officePolicies(table: { readonly kind: AnyPgColumn }): PgPolicy[] {
  return [
    pgPolicy('offices_read', {
      for: 'select',
      to: role,
      using: anyOf(mayDo('directory:read'), isService, allOf(anyViewer, isPublicKind(table.kind))),
    }),
    // Our own process notes whom it has told; nobody else changes an office here.
    pgPolicy('offices_told', { for: 'update', to: role, using: isService, withCheck: isService }),
  ]
}

function isPublicKind(kind: AnyPgColumn): SQL {
  return sql`${kind} in (${sql.raw(PUBLIC_OFFICE_KINDS.map((name) => `'${name}'`).join(', '))})`
}
