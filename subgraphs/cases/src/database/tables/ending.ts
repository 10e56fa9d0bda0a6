import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, id, instant } from '../columns.js'
import { adds, changesRows, coveredParent, sees, seesRow, writesReport } from '../policies.js'
import { cases } from '../schema.js'
import { missingReport } from './missing.js'

export const ENDINGS = ['WITHDRAWN', 'DUPLICATE', 'ALREADY_FOUND'] as const

const sameReport = seesRow('missing_report', 'ending.report_id')

/** What one officer says ends a report before its FIR; it ends when a second person confirms it. */
export const ending = cases.table(
  'ending',
  {
    id: id(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => missingReport.id),
    stateCode: text('state_code').notNull(),
    to: text('to_stage', { enum: ENDINGS }).notNull(),
    reason: text('reason').notNull(),
    document: text('document'),
    /** DUPLICATE: the report that stays. */
    otherReportId: uuid('other_report_id'),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: text('proposed_by'),
    confirmed: boolean('confirmed'),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by'),
    note: text('note'),
    ...changes(),
  },
  (table) => [
    index('ending_report').on(table.reportId),
    uniqueIndex('ending_one_open').on(table.reportId).where(sql`decided_at is null`),
    sees(sameReport),
    adds(sql`${writesReport('ending.report_id')} and decided_at is null`),
    changesRows(sql`${mayDo('case:confirm')} and ${coveredParent('missing_report', 'ending.report_id')}`),
  ],
)
