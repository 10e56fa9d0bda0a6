import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy } from 'drizzle-orm/pg-core'
import { server } from './schema.js'

/*
 * The third wall. A table without a policy for an act refuses that act. The functions of schema `access` read the
 * viewer of the transaction.
 */

/** Which rows may be read. */
export const sees = (rule: SQL) => pgPolicy('sees', { for: 'select', to: server, using: rule })

/** Which rows may be added. */
export const adds = (rule: SQL) => pgPolicy('adds', { for: 'insert', to: server, withCheck: rule })

/** Which rows may be changed; what they become must fit the rule too. */
export const changesRows = (rule: SQL) =>
  pgPolicy('changes', { for: 'update', to: server, using: rule, withCheck: rule })

/** Committees and Boards are public offices: whoever reads boards or figures may know them. */
export const knowsBoards = sql`(access.is_service() or access.may('board:read') or access.may('figures:read') or access.may('child:read'))`

/**
 * Whose proceeding it is to see: the body before which it is; the home that holds the child; the district's protection
 * officer for children in need of care (CCL files are closed to it); magistrates, legal services, State and nation
 * within their jurisdiction. A committee never sees a Board's file, nor another committee's.
 */
export const seesProceeding = sql`(access.is_service()
  or (access.may('board:read') and board_id::text = access.office())
  or (home_id is not null and home_id::text = access.office() and access.may('child:read'))
  or (access.may('board:read') and access.covers(state_code, district_code, null)
    and access.role() not in ('CWC_MEMBER', 'JJB_MEMBER')
    and (case_kind = 'CNCP' or access.role() <> 'DCPO')))`

/** A matter is opened by an event alone. */
export const opensProceeding = sql`access.is_service()`

/** Changed by the body before which it is, or by an event. */
export const writesProceeding = sql`(access.is_service() or (access.may('board:write') and board_id::text = access.office()))`

/**
 * What belongs to a matter is written by the body before which it is. Being seen is not enough: the home that holds the
 * child, the district and the nation see it too.
 */
export const writesWithProceeding = (table: string) =>
  sql.raw(`(access.is_service() or (access.may('board:write') and exists (select 1 from boards.proceeding p
    where p.id = ${table}.proceeding_id and p.board_id::text = access.office())))`)
