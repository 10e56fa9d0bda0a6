import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.js'
import { adds, changesRows, sees } from '../policies.js'
import { cases } from '../schema.js'

export const HAND_OVER_ANSWERS = ['ACCEPTED', 'RETURNED', 'RECALLED'] as const

const mine = sql`access.covers(from_state_code, from_district_code, from_office_id)`
const theirs = sql`to_office_id::text = access.office()`

/**
 * A report under a zero FIR that one station offers to another. Until the other accepts, the first holds it with all its
 * clocks. The policies look at nothing but this row, because those of the report look here.
 */
export const handOver = cases.table(
  'hand_over',
  {
    id: id(),
    reportId: uuid('report_id').notNull(),
    stateCode: text('state_code').notNull(),
    fromStateCode: text('from_state_code').notNull(),
    fromDistrictCode: text('from_district_code').notNull(),
    fromOfficeId: uuid('from_office_id').notNull(),
    toStateCode: text('to_state_code').notNull(),
    toDistrictCode: text('to_district_code').notNull(),
    toOfficeId: uuid('to_office_id').notNull(),
    reason: text('reason').notNull(),
    offeredAt: instant('offered_at').notNull(),
    offeredBy: text('offered_by'),
    answer: text('answer', { enum: HAND_OVER_ANSWERS }),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
    answerReason: text('answer_reason'),
  },
  (table) => [
    index('hand_over_to').on(table.toOfficeId, table.offeredAt).where(sql`answered_at is null`),
    // Two officers at once: the second offer is refused.
    uniqueIndex('hand_over_one_open').on(table.reportId).where(sql`answered_at is null`),
    index('hand_over_report').on(table.reportId),
    sees(sql`${isService} or (${mayDo('missing:read')} and (${mine} or ${theirs}))`),
    adds(sql`${mayDo('missing:write')} and ${mine}`),
    changesRows(sql`${mayDo('missing:write')} and (${mine} or ${theirs})`),
  ],
)
