import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import { adds, changesRows, covered, sees, seesRow, writesLead, writesReport } from '../policies.js'
import { cases } from '../schema.js'
import { missingReport } from './missing.js'

export const RISK_LEVELS = ['STANDARD', 'RAISED', 'HIGH'] as const

export const RISK_ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const

export const UNIT_KINDS = [
  'NEIGHBOUR_STATION',
  'DCRB',
  'RAILWAYS',
  'BORDER',
  'DLSA',
  'NODAL_OFFICER',
  'HELPLINE_1098',
  'HOMES',
  'OTHER',
] as const

export const UNIT_ANSWERS = ['SEEN', 'NOT_SEEN', 'LOOKING', 'CANNOT_HELP'] as const

export const LEAD_SOURCES = [
  'SIGHTING',
  'FAMILY',
  'INFORMANT',
  'PHONE_RECORDS',
  'CCTV',
  'MATCH',
  'UNIT',
  'OTHER',
] as const

export const LEAD_OUTCOMES = ['CHILD_TRACED', 'NEW_LEAD', 'NOTHING_FOUND', 'NOT_THE_CHILD', 'HANDED_ON'] as const

const sameReport = (table: string) => seesRow('missing_report', `${table}.report_id`)

const report = () =>
  uuid('report_id')
    .notNull()
    .references(() => missingReport.id)

/** One answered question of a risk assessment. */
export interface StoredAnswer {
  readonly question: string
  readonly answer: (typeof RISK_ANSWERS)[number]
}

/** A risk assessment: questions with answers, and what they came to. Only ever added; the latest counts. */
export const riskAssessment = cases.table(
  'risk_assessment',
  {
    id: id(),
    reportId: report(),
    stateCode: text('state_code').notNull(),
    level: text('level', { enum: RISK_LEVELS }).notNull(),
    answers: jsonb('answers').$type<readonly StoredAnswer[]>().notNull(),
    ...actor(),
  },
  (table) => [
    index('risk_assessment_report').on(table.reportId, table.at),
    sees(sameReport('risk_assessment')),
    adds(sql`${writesReport('risk_assessment.report_id')}`),
  ],
)

/** A unit that was told to look for the child, and what it answered. */
export const unitNotice = cases.table(
  'unit_notice',
  {
    id: id(),
    reportId: report(),
    stateCode: text('state_code').notNull(),
    kind: text('kind', { enum: UNIT_KINDS }).notNull(),
    /** Office of the directory, where the unit is one. */
    officeId: uuid('office_id'),
    name: text('name').notNull(),
    toldAt: instant('told_at').notNull(),
    toldBy: text('told_by'),
    answer: text('answer', { enum: UNIT_ANSWERS }),
    answeredAt: instant('answered_at'),
    note: text('note'),
    ...changes(),
  },
  (table) => [
    index('unit_notice_report').on(table.reportId, table.toldAt),
    sees(sameReport('unit_notice')),
    adds(sql`${writesReport('unit_notice.report_id')} and answered_at is null`),
    changesRows(writesReport('unit_notice.report_id')),
  ],
)

/** A lead in the search, with the unit that follows it. It ends with an outcome, or not at all. */
export const lead = cases.table(
  'lead',
  {
    id: id(),
    /** Of the unit that follows it. */
    ...place(),
    officeId: uuid('office_id').notNull(),
    reportId: report(),
    source: text('source', { enum: LEAD_SOURCES }).notNull(),
    sightingId: uuid('sighting_id'),
    openedAt: instant('opened_at').notNull(),
    outcome: text('outcome', { enum: LEAD_OUTCOMES }),
    closedAt: instant('closed_at'),
    ...changes(),
  },
  (table) => [
    index('lead_report').on(table.reportId, table.openedAt),
    index('lead_open').on(table.stateCode, table.districtCode, table.officeId).where(sql`closed_at is null`),
    sees(sql`${mayDo('missing:read')} and (${covered} or ${sameReport('lead')})`),
    // A sighting that matches becomes a lead by the hand of its desk.
    // So does one that two offices of two States have confirmed: by our own process, because neither writes for both.
    adds(sql`(${isService} or (${writesReport('lead.report_id')}) or (${mayDo('sighting:triage')} and ${sameReport('lead')}))
      and outcome is null`),
    changesRows(sql`(${mayDo('missing:write')} and ${covered}) or (${writesReport('lead.report_id')})`),
  ],
)

/** What a lead says and what came of it, in words that could give the child away: seen with its identity. Only added. */
export const leadWords = cases.table(
  'lead_words',
  {
    id: id(),
    leadId: uuid('lead_id')
      .notNull()
      .references(() => lead.id),
    childId: uuid('child_id').notNull(),
    stateCode: text('state_code').notNull(),
    words: text('words').notNull(),
    ...actor(),
  },
  (table) => [
    index('lead_words_lead').on(table.leadId, table.at),
    sees(sql`${seesRow('child_identity', 'lead_words.child_id')}
      and ${seesRow('lead', 'lead_words.lead_id')}`),
    adds(sql`${isService} or (${writesLead('lead_words.lead_id')}) or (${mayDo('sighting:triage')}
      and ${seesRow('lead', 'lead_words.lead_id')})`),
  ],
)
