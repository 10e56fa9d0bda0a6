import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, date, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, id, instant, place } from '../columns.js'
import { adds, changesRows, coveredChild, notRecused, offeredHere, ownState, sees, seesRow } from '../policies.js'
import { cases } from '../schema.js'

export const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const

export const AGE_BASES = ['BIRTH_DATE', 'STATED', 'ESTIMATED', 'UNKNOWN'] as const

const mayChild = sql`(${mayDo('missing:write')} or ${mayDo('found:write')})`

/** A child, without anything that identifies it. */
export const child = cases.table(
  'child',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    sex: text('sex', { enum: SEXES }).notNull(),
    /** Middle of the time in which the child was born by what was told, to the month; never the day of birth itself. */
    bornAbout: date('born_about'),
    ageBasis: text('age_basis', { enum: AGE_BASES }).notNull(),
    /** In need of care and protection, or in conflict with law. */
    caseKind: text('case_kind', { enum: ['CNCP', 'CCL'] }).notNull(),
    /** Shielded by law (POCSO s.23, BNS s.72) or in conflict with law: no poster, identity closed to the district. */
    protected: boolean('protected').notNull().default(false),
    /** Shielded only because another record of the same child is: ends where the two are parted. */
    shieldJoined: boolean('shield_joined').notNull().default(false),
    /** The first of the records that are of one child, itself included; the database keeps it as joins are decided. */
    joinedAs: uuid('joined_as'),
    ...changes(),
  },
  (table) => [
    index('child_joined').on(table.joinedAs).where(sql`joined_as is not null`),
    // A child is seen through an open door, or not at all.
    notRecused('child.id'),
    sees(
      sql`${isService} or exists (select 1 from cases.child_access a where a.child_id = child.id and a.until is null)`,
    ),
    adds(sql`${mayChild} and ${ownState}`),
    changesRows(sql`${isService} or (${mayChild} and ${coveredChild('child.id')})`),
  ],
)

/**
 * Doors to a child: where it was reported missing or found, and the offices that it is before (committee, Board, home),
 * as other domains announce them, and the other office of a match that agreed (MATCH). A door that is visible is open for the viewer; a closed one keeps `until`.
 */
export const childAccess = cases.table(
  'child_access',
  {
    id: id(),
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    basis: text('basis', { enum: ['MISSING', 'FOUND', 'BOARD', 'HOME', 'MATCH'] }).notNull(),
    /** Report, found record, proceeding, order to place, or matched pair that opened it. */
    sourceId: uuid('source_id').notNull(),
    ...place(),
    since: instant('since').notNull(),
    until: instant('until'),
    /** When the last event of this source happened; an older one that comes later changes nothing. Null: no event. */
    lastEventAt: instant('last_event_at'),
  },
  (table) => [
    uniqueIndex('child_access_once').on(table.childId, table.basis, table.sourceId).where(sql`basis <> 'MISSING'`),
    // A report that is handed over closes its door and opens one at the other station.
    uniqueIndex('child_access_report')
      .on(table.childId, table.sourceId)
      .where(sql`basis = 'MISSING' and until is null`),
    index('child_access_office').on(table.officeId),
    notRecused('child_access.child_id'),
    sees(sql`${isService} or case basis
      when 'MISSING' then ${mayDo('missing:read')} and (access.covers(state_code, district_code, office_id)
        or ${offeredHere('child_access.source_id')})
      when 'FOUND' then ${mayDo('found:read')} and access.covers(state_code, district_code, office_id)
      when 'MATCH' then ${mayDo('match:read')} and access.covers(state_code, district_code, office_id)
      else ${mayDo('child:read')} and (office_id::text = access.office()
        or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))) end`),
    // The doors of boards and homes are opened by events alone.
    adds(sql`${isService} or (access.covers(state_code, district_code, office_id)
      and ((basis = 'MISSING' and ${mayDo('missing:write')}) or (basis = 'FOUND' and ${mayDo('found:write')})))`),
    changesRows(sql`${isService} or (${mayDo('missing:write')} and ${offeredHere('child_access.source_id')})`),
  ],
)

/** A revealed identity: whose post may read whose identity until when, and why. Only ever added. */
export const revealGrant = cases.table(
  'reveal_grant',
  {
    id: id(),
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    stateCode: text('state_code').notNull(),
    subject: text('subject').notNull(),
    post: text('post').notNull(),
    reason: text('reason').notNull(),
    grantedAt: instant('granted_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('reveal_grant_child').on(table.childId, table.subject),
    // The data-protection officer sees every opening; row-level security of the child keeps its identity closed to her.
    sees(sql`(subject = access.subject() and post = access.post()) or ${mayDo('audit:read')}`),
    adds(sql`${mayDo('identity:reveal')} and subject = access.subject() and post = access.post()
      and ${seesRow('child', 'reveal_grant.child_id')}`),
  ],
)
