import type { RoleCode } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import { check, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { peoplePolicies, postPolicies } from '../policies/people.js'
import { directory } from '../schema.js'
import { offices } from './offices.js'
import { districts, states } from './places.js'

/** People who hold or held posts. */
export const people = directory.table(
  'people',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    /** Account at the identity provider ("sub"); null for somebody who cannot sign in. */
    account: text().unique(),
    name: text().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [index('people_name').on(table.name, table.id), ...peoplePolicies(table)],
)

/** Posts: who acts in which role, in which office, from when until when. Access ends with the post. */
export const posts = directory.table(
  'posts',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    officeId: uuid('office_id')
      .notNull()
      .references(() => offices.id),
    role: text().$type<RoleCode>().notNull(),
    title: text().notNull(),
    /** Place of the office, here too because row-level security reads it for each row. */
    stateCode: text('state_code').references(() => states.code),
    districtCode: text('district_code').references(() => districts.code),
    heldFrom: timestamp('held_from', { withTimezone: true }).notNull(),
    /** Null while no end is known. */
    heldUntil: timestamp('held_until', { withTimezone: true }),
    endReason: text('end_reason'),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('posts_person').on(table.personId),
    index('posts_office').on(table.officeId),
    uniqueIndex('posts_open').on(table.personId, table.officeId, table.role).where(sql`${table.heldUntil} is null`),
    check('posts_period', sql`${table.heldUntil} is null or ${table.heldUntil} >= ${table.heldFrom}`),
    ...postPolicies(table),
  ],
)
