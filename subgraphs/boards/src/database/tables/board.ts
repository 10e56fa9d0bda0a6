import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { knowsBoards, sees } from '../policies.js'
import { boardsSchema } from '../schema.js'

/** A Child Welfare Committee (JJ Act s.27) or Juvenile Justice Board (s.4). Its id is the id of its office. */
export const board = boardsSchema.table(
  'board',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', { enum: ['CWC', 'JJB'] }).notNull(),
    name: text('name').notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    /** Seats that the Act gives it: five in a committee, three in a Board. */
    seats: integer('seats').notNull(),
  },
  (table) => [index('board_place').on(table.stateCode, table.districtCode), sees(knowsBoards)],
)

/** Somebody who sits or sat. A seat without a present member is vacant. */
export const member = boardsSchema.table(
  'member',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    boardId: uuid('board_id')
      .notNull()
      .references(() => board.id),
    stateCode: text('state_code').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ['CHAIRPERSON', 'MEMBER', 'PRINCIPAL_MAGISTRATE', 'SOCIAL_WORKER'] }).notNull(),
    woman: boolean('woman').notNull(),
    heldFrom: date('held_from').notNull(),
    heldUntil: date('held_until').notNull(),
  },
  (table) => [index('member_board').on(table.boardId), sees(knowsBoards)],
)
