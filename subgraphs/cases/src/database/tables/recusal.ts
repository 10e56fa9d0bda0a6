import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant } from '../columns.js'
import { adds, sees, seesRow } from '../policies.js'
import { cases } from '../schema.js'
import { revealGrant } from './child.js'

/**
 * A person who has a conflict of interest with a child: the child and everything about it does not exist for her, in
 * whichever post. Only ever added. Reading it looks at nothing but this row, because the policies of the child look here.
 */
export const recusal = cases.table(
  'recusal',
  {
    id: id(),
    childId: uuid('child_id').notNull(),
    stateCode: text('state_code').notNull(),
    personId: text('person_id').notNull(),
    reason: text('reason').notNull(),
    /** Follows from the one declared on another record of the same child; the database itself writes and ends these. */
    via: uuid('via'),
    until: instant('until'),
    ...actor(),
  },
  (table) => [
    index('recusal_child').on(table.childId, table.personId),
    sees(sql`person_id = nullif(access.person(), '') or ${mayDo('case:confirm')}`),
    adds(sql`(person_id = nullif(access.person(), '') or ${mayDo('case:confirm')})
      and via is null and until is null and ${seesRow('child', 'recusal.child_id')}`),
  ],
)

/** What the data-protection officer said to an opened identity. Only ever added. */
export const openingReview = cases.table(
  'opening_review',
  {
    id: id(),
    grantId: uuid('grant_id')
      .notNull()
      .references(() => revealGrant.id),
    stateCode: text('state_code').notNull(),
    justified: text('justified', { enum: ['YES', 'NO'] }).notNull(),
    note: text('note').notNull(),
    reviewedAt: instant('reviewed_at').notNull(),
    reviewedBy: text('reviewed_by'),
  },
  (table) => [
    index('opening_review_grant').on(table.grantId),
    sees(sql`${mayDo('audit:read')}`),
    adds(sql`${mayDo('audit:read')}`),
  ],
)
