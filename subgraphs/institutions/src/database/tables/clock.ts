import type { ClockEvent } from '@vatsalya/clocks'
import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.js'
import { adds, changesRows, sees, stayInOwnHome } from '../policies.js'
import { institutions } from '../schema.js'

/** A clock is seen with the home or stay that it belongs to. */
const sameSubject = sql`case subject
  when 'HOME' then exists (select 1 from institutions.home h where h.id = clock.subject_id)
  else ${isService} or exists (select 1 from institutions.placement p where p.id = clock.subject_id) end`

/** A visit moves the clocks of a home, the home itself those of a stay. */
const movesClocks = sql`case subject
  when 'HOME' then ${mayDo('institution:inspect')} and exists (select 1 from institutions.home h
    where h.id = clock.subject_id and access.covers(h.state_code, h.district_code, h.office_id))
  else ${isService} or (${mayDo('institution:admit')} and ${stayInOwnHome('clock.subject_id')}) end`

/**
 * A statutory clock of one home or stay, as `ClockRow` of packages/clocks: `events` are the truth, the other columns what
 * they come to, so that "which inspection is due in Pune" is one indexed query.
 */
export const clock = institutions.table(
  'clock',
  {
    id: id(),
    subject: text('subject', { enum: ['HOME', 'STAY'] }).notNull(),
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
    index('clock_due').on(table.stateCode, table.districtCode, table.dueAt).where(sql`stopped_at is null`),
    sees(sameSubject),
    adds(movesClocks),
    changesRows(movesClocks),
  ],
)
