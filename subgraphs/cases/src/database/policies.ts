import { mayDo } from '@vatsalya/subgraph-kit'
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

/**
 * The viewer's jurisdiction covers the place of the row's parent, which the viewer sees. Being seen is not enough for a
 * change: a child found elsewhere is one story for both districts, and each writes its own part.
 */
export const coveredParent = (parent: string, link: string) =>
  sql.raw(`exists (select 1 from cases.${parent} p where p.id = ${link}
    and access.covers(p.state_code, p.district_code, p.office_id))`)

/** A child behind an open door in the viewer's jurisdiction. */
export const coveredChild = (childId: string) =>
  sql.raw(`exists (select 1 from cases.child_access a where a.child_id = ${childId} and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id))`)

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
export const writesReport = (report: string) =>
  sql`${mayDo('missing:write')} and (${coveredParent('missing_report', report)} or ${offeredHere(report)})`

/** The viewer is the second person who confirmed an end of the report, which lies on its ground. */
export const endsReport = (report: string) =>
  sql`${mayDo('case:confirm')} and ${coveredParent('missing_report', report)} and ${sql.raw(`exists (
    select 1 from cases.ending e where e.report_id = ${report} and e.confirmed and e.decided_by = access.person())`)}`

/** The viewer writes a lead: its own unit follows it, or its report is the viewer's. */
export const writesLead = (lead: string) =>
  sql`${mayDo('missing:write')} and (${coveredParent('lead', lead)}
    or exists (select 1 from cases.lead l where l.id = ${sql.raw(lead)} and ${writesReport('l.report_id')}))`

/** Nothing about a child is seen by a person who has a conflict of interest with it, whatever else would show it. */
export const notRecused = (child: string) =>
  pgPolicy('not_recused', {
    as: 'restrictive',
    for: 'all',
    to: server,
    using: sql.raw(`not exists (select 1 from cases.recusal q
      where q.child_id = ${child} and q.person_id = nullif(access.person(), ''))`),
  })
