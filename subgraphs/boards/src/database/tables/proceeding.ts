import type { ClockEvent } from '@vatsalya/clocks'
import { sql } from 'drizzle-orm'
import { date, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  adds,
  changesRows,
  opensProceeding,
  sees,
  seesProceeding,
  writesProceeding,
  writesWithProceeding,
} from '../policies.js'
import { boardsSchema } from '../schema.js'
import { board } from './board.js'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One child's matter before one body. No name of the child is here, and none may come. */
export const proceeding = boardsSchema.table(
  'proceeding',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => board.id),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    childId: uuid('child_id').notNull(),
    caseKind: text('case_kind', { enum: ['CNCP', 'CCL'] }).notNull(),
    stage: text('stage', { enum: ['PRODUCED', 'INQUIRY', 'INTERIM', 'DISPOSED', 'CLOSED'] }).notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    nextHearingOn: date('next_hearing_on'),
    nextAct: text('next_act').notNull(),
    /** The home that holds the child on the latest order; the home may then see the matter. */
    homeId: uuid('home_id'),
    version: integer('version').notNull().default(1),
    changedAt: instant('changed_at').notNull(),
    changedBy: text('changed_by'),
    changedRole: text('changed_role').notNull(),
  },
  (table) => [
    uniqueIndex('proceeding_number').on(table.number),
    index('proceeding_child').on(table.childId),
    index('proceeding_hearing').on(table.boardId, table.nextHearingOn),
    index('proceeding_open').on(table.stateCode, table.districtCode).where(sql`closed_at is null`),
    sees(seesProceeding),
    adds(opensProceeding),
    changesRows(writesProceeding),
  ],
)

/** What belongs to a proceeding is seen with it. */
const withProceeding = sql`exists (select 1 from boards.proceeding p where p.id = proceeding_id)`

/** A numbered order. Written once; a mistake is put right by another order. */
export const order = boardsSchema.table(
  'order',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    kind: text('kind').notNull(),
    proceedingId: uuid('proceeding_id')
      .notNull()
      .references(() => proceeding.id),
    boardId: uuid('board_id').notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    childId: uuid('child_id').notNull(),
    institutionId: uuid('institution_id'),
    presentIds: uuid('present_ids').array().notNull(),
    reasons: text('reasons').notNull(),
    issuedAt: instant('issued_at').notNull(),
    byPerson: text('by_person'),
  },
  (table) => [
    uniqueIndex('order_number').on(table.number),
    index('order_proceeding').on(table.proceedingId),
    sees(withProceeding),
    adds(sql`(access.may('board:order') and board_id::text = access.office() and exists (select 1
      from boards.proceeding p where p.id = "order".proceeding_id and p.board_id = "order".board_id
        and p.child_id = "order".child_id))`),
  ],
)

/** A statutory clock of one proceeding, as `ClockRow` of packages/clocks. */
export const clock = boardsSchema.table(
  'clock',
  {
    id: uuid('id').primaryKey(),
    proceedingId: uuid('proceeding_id')
      .notNull()
      .references(() => proceeding.id),
    code: text('code').notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    officeId: uuid('office_id').notNull(),
    startedAt: instant('started_at').notNull(),
    dueAt: instant('due_at').notNull(),
    firstDueAt: instant('first_due_at'),
    warnAt: instant('warn_at').notNull(),
    stoppedAt: instant('stopped_at'),
    pausedSince: instant('paused_since'),
    pausedReason: text('paused_reason'),
    extendedBy: text('extended_by'),
    lapsedAt: instant('lapsed_at'),
    lapsedOfficeId: uuid('lapsed_office_id'),
    announced: text('announced', { enum: ['NONE', 'DUE_SOON', 'BREACHED'] }).notNull(),
    events: jsonb('events').$type<readonly ClockEvent[]>().notNull(),
  },
  (table) => [
    index('clock_proceeding').on(table.proceedingId),
    index('clock_due').on(table.stateCode, table.districtCode, table.dueAt).where(sql`stopped_at is null`),
    sees(withProceeding),
    adds(writesWithProceeding('clock')),
    changesRows(writesWithProceeding('clock')),
  ],
)
