import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, place } from '../columns.js'
import { adds, changesRows, childsRow, ownHome, sees } from '../policies.js'
import { institutions } from '../schema.js'
import { CASE_KINDS, home } from './home.js'

export const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const

/** What a home must know of a child before its gate, as other domains have announced it. Seen by nobody but events. */
export const childFact = institutions.table(
  'child_fact',
  {
    childId: uuid('child_id').primaryKey(),
    stateCode: text('state_code').notNull(),
    caseKind: text('case_kind', { enum: CASE_KINDS }),
    sex: text('sex', { enum: SEXES }),
    ageYears: smallint('age_years'),
    /** When the age was told. */
    toldAt: instant('told_at').notNull(),
  },
  () => [sees(isService), adds(isService), changesRows(isService)],
)

/** An order of a committee or Board that a home must act on. Comes only by an event. */
export const gateOrder = institutions.table(
  'gate_order',
  {
    id: id(),
    ...place(),
    homeId: uuid('home_id')
      .notNull()
      .references(() => home.id),
    direction: text('direction', { enum: ['IN', 'OUT'] }).notNull(),
    orderId: uuid('order_id').notNull(),
    orderNumber: text('order_number').notNull(),
    kind: text('kind').notNull(),
    issuedAt: instant('issued_at').notNull(),
    childId: uuid('child_id').notNull(),
    boardId: uuid('board_id').notNull(),
    /** Facts of the child at its arrival; null where they are still to come. */
    caseKind: text('case_kind', { enum: CASE_KINDS }),
    sex: text('sex', { enum: SEXES }),
    ageYears: smallint('age_years'),
    /** Null while it waits. */
    doneAt: instant('done_at'),
    outcome: text('outcome', { enum: ['ADMITTED', 'DISCHARGED', 'SUPERSEDED'] }),
    /** The stay that it began or ended. */
    placementId: uuid('placement_id'),
  },
  (table) => [
    uniqueIndex('gate_order_once').on(table.orderId, table.direction),
    index('gate_order_waiting').on(table.homeId, table.direction, table.issuedAt, table.id).where(sql`done_at is null`),
    index('gate_order_child').on(table.childId),
    sees(childsRow),
    adds(isService),
    changesRows(sql`${isService} or (${mayDo('institution:admit')} and ${ownHome})`),
  ],
)
