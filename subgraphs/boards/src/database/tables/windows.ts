import { sql } from 'drizzle-orm'
import { date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { boardsSchema } from '../schema.js'

/*
 * Windows: views that read with their owner's rights, past row-level security. Each shows only what everybody who may
 * look through it may know.
 */

/** One row for each proceeding, for counting only: no child, no number, no day but those of opening and end. */
export const proceedingFact = boardsSchema
  .view('proceeding_fact', {
    boardId: uuid('board_id').notNull(),
    boardKind: text('board_kind', { enum: ['CWC', 'JJB'] }).notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    caseKind: text('case_kind', { enum: ['CNCP', 'CCL'] }).notNull(),
    stage: text('stage').notNull(),
    openedOn: date('opened_on').notNull(),
    pending: integer('pending').notNull(),
    beyondLimit: integer('beyond_limit').notNull(),
  })
  .as(sql`select p.board_id, b.kind as board_kind, p.state_code, p.district_code, p.case_kind, p.stage,
    (p.opened_at at time zone 'Asia/Kolkata')::date as opened_on, (p.closed_at is null)::int as pending,
    (p.closed_at is null and exists (select 1 from boards.clock c where c.proceeding_id = p.id
      and c.stopped_at is null and c.paused_since is null and c.due_at < now()
      and c.code in ('CNCP_FINAL', 'CCL_INQUIRY')))::int as beyond_limit
    from boards.proceeding p join boards.board b on b.id = p.board_id
    where access.may('figures:read') or access.may('board:read')`)
