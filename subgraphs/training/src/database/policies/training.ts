import { allOf, anyOf, anyViewer, coversRow, isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { role } from './role.js'

interface Placed {
  readonly stateCode: AnyPgColumn
  readonly districtCode: AnyPgColumn
}

/** What Parliament was told is no secret: every viewer reads it. Written by the owner alone (reference seed). */
export function publishedPolicies(name: string): PgPolicy[] {
  return [pgPolicy(`${name}_read`, { for: 'select', to: role, using: anyViewer })]
}

/** The calendar is the whole country's; a programme is planned and changed where the post has jurisdiction. */
export function programmePolicies(table: Placed): PgPolicy[] {
  const own = allOf(mayDo('training:write'), coversRow(table.stateCode, table.districtCode, null))
  const read = anyOf(isService, mayDo('training:read'), mayDo('figures:read'))
  return [
    pgPolicy('programme_read', { for: 'select', to: role, using: read }),
    pgPolicy('programme_plan', { for: 'insert', to: role, withCheck: own }),
    pgPolicy('programme_change', { for: 'update', to: role, using: own, withCheck: own }),
  ]
}

/** How many of which State took part: read by whoever reads the calendar, counted by whoever plans the programme. */
export function attendancePolicies(): PgPolicy[] {
  const read = anyOf(isService, mayDo('training:read'), mayDo('figures:read'))
  const write = allOf(
    mayDo('training:write'),
    sql.raw(`exists (select 1 from training.programmes p where p.id = attendance.programme_id
    and access.covers(p.state_code, p.district_code, null))`),
  )
  return [
    pgPolicy('attendance_read', { for: 'select', to: role, using: read }),
    pgPolicy('attendance_count', { for: 'insert', to: role, withCheck: write }),
    pgPolicy('attendance_correct', { for: 'update', to: role, using: write, withCheck: write }),
  ]
}

/**
 * A nomination is seen by the body that made it, by its State, and by the nation's institutes; made by an office for
 * itself. Nobody answers one yet, so nobody may change one.
 */
export function nominationPolicies(table: Placed & { readonly officeId: AnyPgColumn }): PgPolicy[] {
  const covered = coversRow(table.stateCode, table.districtCode, null)
  const inSight = anyOf(isService, allOf(mayDo('training:read'), covered))
  const own = allOf(
    mayDo('training:write'),
    covered,
    sql`${table.officeId}::text = nullif(access.office(), '') and status = 'MADE'`,
  )
  return [
    pgPolicy('nomination_read', { for: 'select', to: role, using: inSight }),
    pgPolicy('nomination_make', { for: 'insert', to: role, withCheck: own }),
  ]
}
