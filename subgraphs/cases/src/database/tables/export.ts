import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import type { ReportExportFilterInput } from '../../generated/types.js'
import { changes, id, instant } from '../columns.js'
import { adds, changesRows, sees } from '../policies.js'
import { cases } from '../schema.js'

const ownExport = sql`requested_by = nullif(access.person(), '') and post = access.post()`

/** The second person reaches the place of the one who asks. */
const secondsExport = sql`${mayDo('case:confirm')} and with_identity and access.covers(state_code, district_code, office_id)`

/** A list of reports that a person takes out of the platform: which ones, why, and who agreed. Never the rows themselves. */
export const reportExport = cases.table(
  'report_export',
  {
    id: id(),
    /** Of the acting post. */
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code'),
    officeId: uuid('office_id'),
    post: text('post').notNull(),
    filter: jsonb('filter').$type<ReportExportFilterInput>().notNull(),
    /** How many reports the filter held when it was asked. */
    reports: integer('reports').notNull(),
    withIdentity: boolean('with_identity').notNull(),
    reason: text('reason').notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: text('requested_by'),
    confirmed: boolean('confirmed'),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by'),
    ...changes(),
  },
  (table) => [
    index('report_export_person').on(table.requestedBy, table.requestedAt),
    index('report_export_waiting').on(table.districtCode).where(sql`with_identity and decided_at is null`),
    sees(sql`(${ownExport}) or (${secondsExport})`),
    adds(sql`(${mayDo('missing:write')} or ${mayDo('case:confirm')}) and ${ownExport} and decided_at is null
      and (not with_identity or ${mayDo('identity:read')})`),
    // Nobody decides on one's own.
    changesRows(sql`${secondsExport} and requested_by is distinct from nullif(access.person(), '')`),
  ],
)
