import type { RoleCode } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { agencyPolicies } from '../policies/agencies.js'
import { directory } from '../schema.js'

/** Partner agencies whose machines ask with client credentials. The role bounds what any token of theirs may do. */
export const agencies = directory.table(
  'agencies',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    /** Client at the identity provider. */
    account: text().notNull().unique(),
    name: text().notNull(),
    role: text().$type<RoleCode>().notNull(),
    /** Null while the agreement stands. */
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => agencyPolicies(table),
)
