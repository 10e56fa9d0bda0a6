import { sql } from 'drizzle-orm'
import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { OFFICE_KINDS } from '../../modules/offices/offices.rules.js'
import { officePolicies } from '../policies/offices.js'
import { directory } from '../schema.js'
import { districts, states } from './places.js'

/** Offices that people hold posts in. A home's or a board's id in its own domain is the id of its office here. */
export const offices = directory.table(
  'offices',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: OFFICE_KINDS }).notNull(),
    name: text().notNull(),
    phone: text(),
    /** Null for an office of the nation. */
    stateCode: text('state_code').references(() => states.code),
    /** Null for an office of a State or the nation. */
    districtCode: text('district_code').references(() => districts.code),
    /** When other domains were told of it; null while they are not. */
    toldAt: timestamp('told_at', { withTimezone: true }),
  },
  (table) => [
    index('offices_place').on(table.stateCode, table.districtCode, table.kind),
    index('offices_name').on(table.name, table.id),
    index('offices_untold').on(table.id).where(sql`told_at is null`),
    ...officePolicies(table),
  ],
)
