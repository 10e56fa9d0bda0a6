import { allOf, anyOf, coversRow, isOwnPerson, isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { role } from './role.js'

interface PostColumns {
  readonly personId: AnyPgColumn
  readonly officeId: AnyPgColumn
  readonly stateCode: AnyPgColumn
  readonly districtCode: AnyPgColumn
}

/**
 * A post is read by administration, by its holder, and by colleagues within their jurisdiction; changed by
 * administration. It stands where its office does, because that is where its holder may act.
 */
export function postPolicies(table: PostColumns): PgPolicy[] {
  const inSight = coversRow(table.stateCode, table.districtCode, table.officeId)
  const atItsOffice = sql`exists (select 1 from directory.offices o where o.id = ${table.officeId}
    and o.state_code is not distinct from ${table.stateCode}
    and o.district_code is not distinct from ${table.districtCode})`
  const mayChange = allOf(mayDo('people:write'), inSight, atItsOffice)
  return [
    pgPolicy('posts_read', {
      for: 'select',
      to: role,
      using: anyOf(
        isService,
        isOwnPerson(table.personId),
        allOf(anyOf(mayDo('people:read'), mayDo('directory:read')), inSight),
      ),
    }),
    pgPolicy('posts_appoint', { for: 'insert', to: role, withCheck: mayChange }),
    pgPolicy('posts_change', { for: 'update', to: role, using: mayChange, withCheck: mayChange }),
  ]
}

/** A person is read by administration, by herself, and wherever a post of hers is in sight. */
export function peoplePolicies(table: { readonly id: AnyPgColumn }): PgPolicy[] {
  // Row-level security of the posts holds inside this question too.
  const holdsPostInSight = sql`exists (select 1 from directory.posts p where p.person_id = ${table.id})`
  return [
    pgPolicy('people_read', {
      for: 'select',
      to: role,
      using: anyOf(isService, mayDo('people:read'), isOwnPerson(table.id), holdsPostInSight),
    }),
    pgPolicy('people_add', { for: 'insert', to: role, withCheck: mayDo('people:write') }),
    pgPolicy('people_change', {
      for: 'update',
      to: role,
      using: mayDo('people:write'),
      withCheck: mayDo('people:write'),
    }),
  ]
}
