import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { readablePlaces } from '../policies/places.js'
import { directory } from '../schema.js'

/** The 36 States and Union Territories. `code` is ISO 3166-2 ("IN-MH"). */
export const states = directory.table(
  'states',
  {
    code: text().primaryKey(),
    lgdCode: integer('lgd_code').notNull().unique(),
    name: text().notNull(),
    kind: text({ enum: ['STATE', 'UNION_TERRITORY'] }).notNull(),
    zone: text().notNull(),
    /** Centre:State share of scheme money, "60:40". */
    costShare: text('cost_share').notNull(),
    /** Census of 2011, persons (rounded in the source). */
    population2011: integer('population_2011').notNull(),
  },
  () => [readablePlaces('states_read')],
)

/** Districts. `code` is the LGD code as text ("490"). A retired district stays: old records name it. */
export const districts = directory.table(
  'districts',
  {
    code: text().primaryKey(),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
    name: text().notNull(),
    retired: boolean().notNull(),
  },
  (table) => [index('districts_state').on(table.stateCode), readablePlaces('districts_read')],
)

/**
 * Every name and code that a place bears or bore. A date is null where the source does not tell it: a name that stands
 * has no `valid_until`, a name known only from an old list has `last_seen_on`.
 */
export const placeNames = directory.table(
  'place_names',
  {
    placeKind: text('place_kind', { enum: ['STATE', 'DISTRICT'] }).notNull(),
    placeCode: text('place_code').notNull(),
    kind: text({ enum: ['NAME', 'ISO_CODE'] }).notNull(),
    text: text().notNull(),
    /** `text` as `searchable()` folds it; what searches compare. */
    folded: text().notNull(),
    current: boolean().notNull(),
    validFrom: date('valid_from'),
    validUntil: date('valid_until'),
    lastSeenOn: date('last_seen_on'),
  },
  (table) => [
    primaryKey({ columns: [table.placeKind, table.placeCode, table.kind, table.text] }),
    index('place_names_folded').on(table.folded),
    check('place_names_period', sql`${table.validUntil} is null or not ${table.current}`),
    readablePlaces('place_names_read'),
  ],
)
