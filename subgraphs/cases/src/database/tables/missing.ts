import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, date, index, jsonb, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import {
  adds,
  changesRows,
  covered,
  endsReport,
  notRecused,
  offeredHere,
  sameChild,
  sees,
  seesRow,
  writesReport,
} from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

export const MISSING_STAGES = [
  'REPORTED',
  'FIR_REGISTERED',
  'UNDER_SEARCH',
  'WITH_AHTU',
  'LONG_TERM',
  'TRACED',
  'TRACED_DECEASED',
  'TRACED_ADULT',
  'PRODUCED',
  'IN_CARE',
  'RESTORED',
  'CLOSED',
  'WITHDRAWN',
  'DUPLICATE',
  'ALREADY_FOUND',
] as const

/** Acts on a report; what each may do stands in `acts.data.ts` of module missing. */
export const MISSING_ACTS = [
  'REGISTER_FIR',
  'START_SEARCH',
  'HAND_TO_AHTU',
  'FILE_AHTU_REPORT',
  'MAKE_LONG_TERM',
  'REVIEW',
  'TRACE',
  'TRACE_DECEASED',
  'TRACE_ADULT',
  'PRODUCE',
  'PLACE_IN_CARE',
  'RESTORE',
  'CLOSE',
  'WITHDRAW',
  'CALL_DUPLICATE',
  'CALL_FOUND',
  'OFFER_HAND_OVER',
  'RECALL_HAND_OVER',
  'ACCEPT_HAND_OVER',
  'RETURN_HAND_OVER',
] as const

/** Indian Penal Code, or the Bharatiya Nyaya Sanhita that took its place. */
export const PENAL_CODES = ['IPC', 'BNS'] as const

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
    // Two stations at once: the second is refused, not a second search for one child.
    uniqueIndex('missing_report_one_open')
      .on(table.childId)
      .where(sql`stage in ('REPORTED', 'FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM')`),
    index('missing_report_newest').on(table.stateCode, table.districtCode, table.registeredAt.desc(), table.id.desc()),
    index('missing_report_due').on(table.stateCode, table.districtCode, table.nextDueAt, table.id),
    // Railway police check lists; closed cases of stations are not theirs (domain reference 7).
    notRecused('missing_report.child_id'),
    sees(sql`${isService} or (${mayDo('missing:read')} and (${covered} or ${sameChild('missing_report', 'MISSING')} or ${offeredHere('missing_report.id')})
      and (access.role() <> 'RAILWAY_POLICE' or stage not in ('RESTORED', 'CLOSED')))`),
    adds(sql`${mayDo('missing:write')} and ${covered}`),
    // The station that answers a hand-over changes a row that is not its own yet.
    changesRows(sql`${isService} or ((${mayDo('missing:write')} or ${mayDo('case:confirm')})
      and (${covered} or ${offeredHere('missing_report.id')}))`),
  ],
)

const sameReport = (table: string) => seesRow('missing_report', `${table}.report_id`)

const ownReport = (table: string) => writesReport(`${table}.report_id`)

/** Steps of a report are added by its writer, and by the second person who ends it. */
const ownStep = (table: string) => sql`${isService} or (${ownReport(table)}) or (${endsReport(`${table}.report_id`)})`

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
    notRecused('missing_particulars.child_id'),
    sees(sql`${seesRow('child_identity', 'missing_particulars.child_id')}
      and ${sameReport('missing_particulars')}`),
    adds(ownReport('missing_particulars')),
    changesRows(ownReport('missing_particulars')),
  ],
)

/**
 * First information reports of an episode: the zero FIR of the station that was told, and the one of the station whose
 * place it is. Several children may stand in one FIR, so its number is not unique.
 */
export const fir = cases.table(
  'fir',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => missingReport.id),
    stateCode: text('state_code').notNull(),
    officeId: uuid('office_id'),
    number: text('number').notNull(),
    /** Registered without regard to place, to be handed over (BNSS s.173(1)). */
    zero: boolean('zero').notNull().default(false),
    law: text('law', { enum: PENAL_CODES }).notNull().default('BNS'),
    sections: text('sections').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'fir_once', columns: [table.reportId, table.zero] }),
    index('fir_number').on(table.number),
    sees(sameReport('fir')),
    adds(ownReport('fir')),
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
    /** Null for the report itself, and for steps of before there were acts. */
    act: text('act', { enum: MISSING_ACTS }),
    ...actor(),
  },
  (table) => [
    index('missing_stage_report').on(table.reportId, table.at),
    sees(sameReport('missing_stage')),
    adds(ownStep('missing_stage')),
  ],
)

/** Why a report entered a stage, and on which document: free text, so seen by whoever sees the child's identity. */
export const missingReason = cases.table(
  'missing_reason',
  {
    stageId: uuid('stage_id')
      .primaryKey()
      .references(() => missingStage.id),
    reportId: uuid('report_id').notNull(),
    childId: uuid('child_id').notNull(),
    stateCode: text('state_code').notNull(),
    reason: text('reason'),
    document: text('document'),
  },
  (table) => [
    index('missing_reason_report').on(table.reportId),
    notRecused('missing_reason.child_id'),
    sees(sql`${seesRow('child_identity', 'missing_reason.child_id')}
      and ${sameReport('missing_reason')}`),
    adds(ownStep('missing_reason')),
  ],
)
