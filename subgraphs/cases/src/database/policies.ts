import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy } from 'drizzle-orm/pg-core'
import { server } from './schema.js'

/*
 * The third wall. A table without a policy for an act refuses that act: a table with only `sees` and `adds` is
 * append-only. The functions of schema `access` read the viewer of the transaction.
 */

/** Which rows may be read. */
export const sees = (rule: SQL) => pgPolicy('sees', { for: 'select', to: server, using: rule })

/** Which rows may be added. */
export const adds = (rule: SQL) => pgPolicy('adds', { for: 'insert', to: server, withCheck: rule })

/** Which rows may be changed; what they become must fit the rule too. A row must be seen to be changed. */
export const changesRows = (rule: SQL) =>
  pgPolicy('changes', { for: 'update', to: server, using: rule, withCheck: rule })

/**
 * The child of the row is seen through a door of another kind than the row's own: who sees a found child and may read
 * reports also sees the report of another district about it, so that one child is one story.
 */
export const sameChild = (table: string, basis: 'MISSING' | 'FOUND') =>
  sql.raw(`exists (select 1 from cases.child_access a
    where a.child_id = ${table}.child_id and a.until is null and a.basis <> '${basis}')`)

/*
 * What a row asks of another table is a function of the migrations (0010_wall_functions), which runs with the viewer's
 * own rights. Written out, each policy would carry those of its parent, of the parent's parent and so on, and PostgreSQL
 * would plan all of them anew for every statement: most of a second for one update of a clock.
 */

/** The row that this one belongs to is seen. */
export const seesRow = (
  parent: 'missing_report' | 'found_record' | 'sighting' | 'lead' | 'child' | 'child_identity' | 'child_join',
  link: string,
) => sql.raw(`cases.sees_${parent}(${link})`)

/**
 * The viewer's jurisdiction covers the place of the row's parent, which the viewer sees. Being seen is not enough for a
 * change: a child found elsewhere is one story for both districts, and each writes its own part.
 */
export const coveredParent = (parent: 'missing_report' | 'found_record' | 'sighting', link: string) =>
  sql.raw(`cases.covers_${parent}(${link})`)

/** A child behind an open door in the viewer's jurisdiction. */
export const coveredChild = (childId: string) => sql.raw(`cases.covers_child(${childId})`)

/** A row that has only a State lies in the viewer's. */
export const ownState = sql`(access.level() = 'nation' or state_code = access.state())`

/** Which rows our own process may take away, and it alone. */
export const purges = (rule: SQL) =>
  pgPolicy('purges', { for: 'delete', to: server, using: sql`access.is_service() and ${rule}` })

/** The viewer's jurisdiction covers the row's place. */
export const covered = sql`access.covers(state_code, district_code, office_id)`

/** The report is offered to the viewer's station, which has not answered yet. */
export const offeredHere = (report: string) =>
  sql.raw(`exists (select 1 from cases.hand_over h
    where h.report_id = ${report} and h.answered_at is null and h.to_office_id::text = access.office())`)

/**
 * The viewer writes the report that the row belongs to: it lies on its ground, or is offered to its station. Being seen
 * is not enough.
 */
export const writesReport = (report: string) => sql.raw(`cases.writes_report(${report})`)

/** The viewer is the second person who confirmed an end of the report, which lies on its ground. */
export const endsReport = (report: string) => sql.raw(`cases.ends_report(${report})`)

/** The viewer writes a lead: its own unit follows it, or its report is the viewer's. */
export const writesLead = (lead: string) => sql.raw(`cases.writes_lead(${lead})`)

/** Nothing about a child is seen by a person who has a conflict of interest with it, whatever else would show it. */
export const notRecused = (child: string, name = 'not_recused') =>
  pgPolicy(name, {
    as: 'restrictive',
    for: 'all',
    to: server,
    using: sql.raw(`not exists (select 1 from cases.recusal q
      where q.child_id = ${child} and q.until is null and q.person_id = nullif(access.person(), ''))`),
  })
