import type { Scope } from '@vatsalya/access'
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgRole, pgRole } from 'drizzle-orm/pg-core'
import { roleOf } from './migrate.js'

// The words of row-level security policies. Each is an expression over the functions of schema `access`, which read
// the viewer that the transaction carries; without a viewer each of them is false.

/** The login role of a subgraph, for `to:` of its policies. The migration makes it, not drizzle-kit. */
export function subgraphRole(name: string): PgRole {
  return pgRole(roleOf(name)).existing()
}

/** Whether the viewer's post may do this kind of act at all. */
export function mayDo(scope: Scope): SQL {
  // DDL takes no parameters; the text comes out of the closed list of scopes.
  return sql.raw(`access.may('${scope}')`)
}

/** Whether one of our own processes asks (events, the gateway looking up posts). */
export const isService: SQL = sql.raw('access.is_service()')

/** Whether anybody asks at all, a stranger included: for rows that are no secret. */
export const anyViewer: SQL = sql.raw(`access.kind() <> ''`)

/** Whether a row lies in the viewer's jurisdiction; `office` is null for rows that belong to no office. */
export function coversRow(state: AnyPgColumn, district: AnyPgColumn, office: AnyPgColumn | null): SQL {
  return sql`access.covers(${state}, ${district}, ${office ?? sql.raw('null')})`
}

/** Whether a column holds the viewer's own person. Ids compare as text: a stranger's is empty. */
export function isOwnPerson(person: AnyPgColumn): SQL {
  return sql`${person}::text = nullif(access.person(), '')`
}

/** Any of several conditions. */
export function anyOf(...conditions: SQL[]): SQL {
  return sql`(${sql.join(conditions, sql.raw(' or '))})`
}

/** All of several conditions. */
export function allOf(...conditions: SQL[]): SQL {
  return sql`(${sql.join(conditions, sql.raw(' and '))})`
}
