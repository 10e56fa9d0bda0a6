import { sql } from 'drizzle-orm'
import { date, index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { attendancePolicies, nominationPolicies, programmePolicies } from '../policies/training.js'
import { training } from '../schema.js'
import { MODES, NOMINATION_STATUSES, PROGRAMME_STATUSES, SUBJECTS } from '../words.js'

/** One training programme in the calendar. A national one has no State; an online one no venue. */
export const programmes = training.table(
  'programmes',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    instituteCode: text('institute_code').notNull(),
    subject: text({ enum: SUBJECTS }).notNull(),
    title: text().notNull(),
    audience: text().notNull(),
    mode: text({ enum: MODES }).notNull(),
    status: text({ enum: PROGRAMME_STATUSES }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    seats: integer().notNull(),
    venue: text(),
    stateCode: text('state_code'),
    districtCode: text('district_code'),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('programmes_by_start').on(table.startsOn, table.id),
    index('programmes_by_state').on(table.stateCode, table.startsOn),
    ...programmePolicies(table),
  ],
)

/** Participants of one programme by the State that sent them. Adults in office; no names are kept here. */
export const attendance = training.table(
  'attendance',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    stateCode: text('state_code').notNull(),
    participants: integer().notNull(),
    certified: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programmeId, table.stateCode] }),
    index('attendance_by_state').on(table.stateCode),
    ...attendancePolicies(),
  ],
)

/** Seats that a district or State asks for in a programme. */
export const nominations = training.table(
  'nominations',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    officeId: uuid('office_id'),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code'),
    seats: integer().notNull(),
    status: text({ enum: NOMINATION_STATUSES }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('nominations_by_programme').on(table.programmeId),
    index('nominations_by_place').on(table.stateCode, table.districtCode),
    ...nominationPolicies(table),
  ],
)
