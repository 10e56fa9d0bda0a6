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

/** The viewer's jurisdiction covers the row's place. */
export const covered = sql`access.covers(state_code, district_code, office_id)`

/** The report is offered to the viewer's station, which has not answered yet. */
export const offeredHere = (report: string) =>
  sql.raw(`exists (select 1 from cases.hand_over h
    where h.report_id = ${report} and h.answered_at is null and h.to_office_id::text = access.office())`)

/** Nothing about a child is seen by a person who has a conflict of interest with it, whatever else would show it. */
export const notRecused = (child: string) =>
  pgPolicy('not_recused', {
    as: 'restrictive',
    for: 'all',
    to: server,
    using: sql.raw(`not exists (select 1 from cases.recusal q
      where q.child_id = ${child} and q.person_id = nullif(access.person(), ''))`),
  })
