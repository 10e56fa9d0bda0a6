import { sql } from 'drizzle-orm'
import { index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { viewPolicies } from '../policies/views.js'
import { insights } from '../schema.js'
import { DOMAINS, SHARINGS } from '../words.js'

/**
 * A saved question, never its figures. It belongs to the post in which it was saved. `spec` is read back only through
 * `readSpec`, which knows every version that was ever written.
 */
export const views = insights.table(
  'views',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    title: text().notNull(),
    domain: text({ enum: DOMAINS }).notNull(),
    spec: jsonb().notNull(),
    sharing: text({ enum: SHARINGS }).notNull(),
    ownerPerson: uuid('owner_person').notNull(),
    ownerPost: uuid('owner_post').notNull(),
    ownerRole: text('owner_role').notNull(),
    officeId: uuid('office_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    /** Kept, so that the audit's ids mean something; nobody reads it any more. */
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('views_by_update').on(table.updatedAt, table.id),
    index('views_by_owner').on(table.ownerPost),
    ...viewPolicies(table),
  ],
)
