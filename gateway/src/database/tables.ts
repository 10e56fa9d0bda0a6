import { index, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** The gateway's own schema: sessions, rate limits and what agencies registered, nothing of the domains. */
export const gateway = pgSchema('gateway')

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One browser that is signed in. The id that the cookie carries is never stored, only its keyed hash. */
export const session = gateway.table(
  'session',
  {
    idHash: text('id_hash').primaryKey(),
    account: text('account').notNull(),
    /** Name that the identity provider gave. */
    name: text('name').notNull(),
    /** Post chosen by the person; null until then (the first post counts). */
    actingPostId: text('acting_post_id'),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [index('session_account').on(table.account), index('session_ends').on(table.endsAt)],
)

/** Counters of rate-limiter-flexible, which names these columns. */
export const rateLimit = gateway.table(
  'rate_limit',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull(),
    expire: instant('expire'),
  },
  (table) => [index('rate_limit_expire').on(table.expire)],
)

/** An operation that an agency registered: its clients may name it by hash, nobody else may. */
export const agencyOperation = gateway.table(
  'agency_operation',
  {
    /** Client of the agency at the identity provider. */
    client: text('client').notNull(),
    /** SHA-256 of the text, hexadecimal. */
    hash: text('hash').notNull(),
    text: text('text').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.client, table.hash] })],
)
