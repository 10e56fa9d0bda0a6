import { sql } from 'drizzle-orm'
import { date, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { publishedPolicies } from '../policies/training.js'
import { training } from '../schema.js'
import { OUTREACH_KINDS, SUBJECTS } from '../words.js'

/** Officers trained, as a reply to Parliament told it: one figure for a group of States, never split among them. */
export const officersTrained = training.table(
  'officers_trained',
  {
    subject: text({ enum: SUBJECTS }).notNull(),
    year: integer().notNull(),
    participants: integer().notNull(),
    stateCodes: text('state_codes').array().notNull().default(sql`'{}'`),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.year] }), ...publishedPolicies('officers_trained')],
)

/** Programmes that an institute conducted in a financial year, as published. */
export const programmesConducted = training.table(
  'programmes_conducted',
  {
    instituteCode: text('institute_code').notNull(),
    financialYear: text('financial_year').notNull(),
    programmes: integer().notNull(),
    /** Day of the count where the year had not ended; null for a whole year. */
    asOn: date('as_on'),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.instituteCode, table.financialYear] }),
    ...publishedPolicies('programmes_conducted'),
  ],
)

/** Conferences, workshops and symposiums of the scheme, as published. */
export const outreach = training.table(
  'outreach',
  {
    position: integer().primaryKey(),
    kind: text({ enum: OUTREACH_KINDS }).notNull(),
    title: text().notNull(),
    audience: text().notNull(),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    place: text(),
    stateCodes: text('state_codes').array().notNull().default(sql`'{}'`),
    source: text().notNull(),
  },
  () => publishedPolicies('outreach'),
)
