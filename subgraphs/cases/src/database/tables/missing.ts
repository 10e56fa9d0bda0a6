import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { date, index, jsonb, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import { adds, changesRows, covered, sameChild, sees } from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

export const MISSING_STAGES = [
  'REPORTED',
  'FIR_REGISTERED',
  'UNDER_SEARCH',
  'WITH_AHTU',
  'TRACED',
  'TRACED_DECEASED',
  'TRACED_ADULT',
  'PRODUCED',
  'IN_CARE',
  'RESTORED',
  'CLOSED',
] as const

export const REPORT_SOURCES = ['STATION', 'WALK_IN', 'HELPLINE_1098', 'CITIZEN', 'RAILWAYS'] as const

export const reportNumbers = cases.sequence('report_number')

/** One episode of a missing child, without anything that identifies it. */
export const missingReport = cases.table(
  'missing_report',
  {
    id: id(),
    /** Of the station that holds the report. */
    ...place(),
    officeId: uuid('office_id').notNull(),
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    reportNumber: text('report_number').notNull(),
    stage: text('stage', { enum: MISSING_STAGES }).notNull(),
    source: text('source', { enum: REPORT_SOURCES }).notNull(),
    registeredAt: instant('registered_at').notNull(),
    missingSince: date('missing_since').notNull(),
    ageAtMissing: smallint('age_at_missing'),
    lastSeenDistrictCode: text('last_seen_district_code').notNull(),
    tracedAt: instant('traced_at'),
    /** Soonest limit of a running clock, kept beside the clocks so that a queue is one indexed walk. */
    nextDueAt: instant('next_due_at'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('missing_report_number').on(table.reportNumber),
    index('missing_report_child').on(table.childId),
    index('missing_report_newest').on(table.stateCode, table.districtCode, table.registeredAt.desc(), table.id.desc()),
    index('missing_report_due').on(table.stateCode, table.districtCode, table.nextDueAt, table.id),
    // Railway police check lists; closed cases of stations are not theirs (domain reference 7).
    sees(sql`${isService} or (${mayDo('missing:read')} and (${covered} or ${sameChild('missing_report', 'MISSING')})
      and (access.role() <> 'RAILWAY_POLICE' or stage not in ('RESTORED', 'CLOSED')))`),
    adds(sql`${mayDo('missing:write')} and ${covered}`),
    changesRows(sql`${isService} or (${mayDo('missing:write')} and ${covered})`),
  ],
)

const sameReport = (table: string) =>
  sql`exists (select 1 from cases.missing_report r where r.id = ${sql.raw(table)}.report_id)`

/** Who told of the child. */
export interface StoredInformant {
  readonly name: string | null
  readonly relation: string | null
  readonly phone: string | null
}

/** What a report tells in words; seen by whoever sees the child's identity. */
export const missingParticulars = cases.table(
  'missing_particulars',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => missingReport.id),
    childId: uuid('child_id').notNull(),
    stateCode: text('state_code').notNull(),
    lastSeenPlace: text('last_seen_place').notNull(),
    wearing: text('wearing'),
    circumstances: text('circumstances'),
    informant: jsonb('informant').$type<StoredInformant>(),
  },
  () => [
    sees(sql`exists (select 1 from cases.child_identity i where i.child_id = missing_particulars.child_id)
      and ${sameReport('missing_particulars')}`),
    adds(sql`${mayDo('missing:write')}`),
    changesRows(sql`${mayDo('missing:write')}`),
  ],
)

/** First information report of an episode. Several children may stand in one FIR, so its number is not unique. */
export const fir = cases.table(
  'fir',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => missingReport.id),
    stateCode: text('state_code').notNull(),
    officeId: uuid('office_id'),
    number: text('number').notNull(),
    sections: text('sections').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (table) => [
    index('fir_number').on(table.number),
    sees(sameReport('fir')),
    adds(sql`${mayDo('missing:write')} and ${sameReport('fir')}`),
  ],
)

/** Every stage that a report was in. Only ever added to. */
export const missingStage = cases.table(
  'missing_stage',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => missingReport.id),
    from: text('from_stage', { enum: MISSING_STAGES }),
    to: text('to_stage', { enum: MISSING_STAGES }).notNull(),
    reason: text('reason'),
    document: text('document'),
    ...actor(),
  },
  (table) => [
    index('missing_stage_report').on(table.reportId, table.at),
    sees(sameReport('missing_stage')),
    adds(sameReport('missing_stage')),
  ],
)
