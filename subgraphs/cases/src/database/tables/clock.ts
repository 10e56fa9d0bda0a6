import type { ClockEvent } from '@vatsalya/clocks'
import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.js'
import {
  adds,
  changesRows,
  covered,
  coveredParent,
  endsReport,
  sees,
  seesRow,
  writesLead,
  writesReport,
} from '../policies.js'
import { cases } from '../schema.js'

/** Limits of paused and stopped clocks stand still. */
const RUNS = sql`stopped_at is null and paused_since is null`

/** Kinds of record that have clocks. */
export const CLOCK_SUBJECTS = ['MISSING', 'FOUND', 'LEAD', 'SIGHTING'] as const

/** A clock is seen with the record that it belongs to; its own place decides first, because that is quicker. */
const sameSubject = sql`(${mayDo('missing:read')} and subject = 'MISSING' and ${covered}) or ${isService} or case subject
  when 'MISSING' then ${seesRow('missing_report', 'clock.subject_id')}
  when 'LEAD' then ${seesRow('lead', 'clock.subject_id')}
  when 'SIGHTING' then ${seesRow('sighting', 'clock.subject_id')}
  else ${seesRow('found_record', 'clock.subject_id')} end`

/** A clock is started and stopped by whoever may write its record. */
const ownSubject = sql`${isService} or case subject
  when 'MISSING' then (${writesReport('clock.subject_id')}) or (${endsReport('clock.subject_id')})
  when 'LEAD' then ${writesLead('clock.subject_id')}
  when 'SIGHTING' then ${mayDo('sighting:triage')} and ${coveredParent('sighting', 'clock.subject_id')}
  else ${mayDo('found:write')} and ${coveredParent('found_record', 'clock.subject_id')} end`

/**
 * A statutory clock of one record, as `ClockRow` of packages/clocks: `events` are the truth, the other columns what they
 * come to, so that "what is due by Friday in Patna" is one indexed query.
 */
export const clock = cases.table(
  'clock',
  {
    id: id(),
    subject: text('subject', { enum: CLOCK_SUBJECTS }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    code: text('code').notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    officeId: uuid('office_id').notNull(),
    startedAt: instant('started_at').notNull(),
    dueAt: instant('due_at').notNull(),
    firstDueAt: instant('first_due_at'),
    warnAt: instant('warn_at').notNull(),
    stoppedAt: instant('stopped_at'),
    pausedSince: instant('paused_since'),
    pausedReason: text('paused_reason'),
    extendedBy: text('extended_by'),
    lapsedAt: instant('lapsed_at'),
    lapsedOfficeId: uuid('lapsed_office_id'),
    announced: text('announced', { enum: ['NONE', 'DUE_SOON', 'BREACHED'] }).notNull(),
    events: jsonb('events').$type<readonly ClockEvent[]>().notNull(),
  },
  (table) => [
    index('clock_subject').on(table.subjectId),
    // "What is due by Friday in Patna", and red clocks first.
    index('clock_due_in').on(table.stateCode, table.districtCode, table.dueAt, table.id).where(RUNS),
    index('clock_sweep').on(table.warnAt).where(sql`${RUNS} and announced <> 'BREACHED'`),
    sees(sameSubject),
    // Whoever reports a sighting starts the clock of the desk, and sees neither.
    adds(sql`(${ownSubject}) or (subject = 'SIGHTING' and stopped_at is null and announced = 'NONE')`),
    changesRows(ownSubject),
  ],
)
