import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** An instant, UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** UUIDv7, made in code by `newId`: a row that its writer may not read back cannot tell a generated one. */
export const id = () => uuid('id').primaryKey()

/**
 * Where a row belongs: `state_code` (ISO 3166-2) is in every table, the key by which the data can be spread over
 * machines later; district (LGD code) and office decide who sees the row. The office is the home itself.
 */
export const place = () => ({
  stateCode: text('state_code').notNull(),
  districtCode: text('district_code').notNull(),
  officeId: uuid('office_id').notNull(),
})

/** Optimistic locking: who changed the row last, and how often it was changed. */
export const changes = () => ({
  version: integer('version').notNull().default(1),
  changedAt: instant('changed_at').notNull(),
  /** Person id, or null for a machine. */
  changedBy: text('changed_by'),
  changedRole: text('changed_role').notNull(),
})

/** Who did a step of an append-only history. */
export const actor = () => ({
  at: instant('at').notNull(),
  byPerson: text('by_person'),
  byPost: text('by_post'),
  byRole: text('by_role').notNull(),
})
