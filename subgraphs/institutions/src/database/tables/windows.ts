import { sql } from 'drizzle-orm'
import { date, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../columns.js'
import { institutions } from '../schema.js'
import { CASE_KINDS, HOME_SEXES, INSTITUTION_KINDS } from './home.js'

/*
 * Windows: views that read with their owner's rights, past row-level security. Each is for counting only and shows only
 * what everybody who may look through it may know: no child, no order, no words.
 */

/** Who may count: whoever may read homes or figures. */
const counts = sql`(access.may('institution:read') or access.may('figures:read'))`

/** One row for each home. */
export const homeFact = institutions
  .view('home_fact', {
    homeId: uuid('home_id').notNull(),
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    kind: text('kind', { enum: INSTITUTION_KINDS }).notNull(),
    caseKind: text('case_kind', { enum: CASE_KINDS }).notNull(),
    takes: text('takes', { enum: HOME_SEXES }).notNull(),
    runBy: text('run_by').notNull(),
    capacity: smallint('capacity').notNull(),
    grantedOn: date('granted_on').notNull(),
    validUntil: date('valid_until').notNull(),
    /** Null where no visit is owed. */
    inspectionDueAt: instant('inspection_due_at'),
  })
  .as(sql`select h.id as home_id, h.state_code, h.district_code, h.kind, h.case_kind, h.takes, h.run_by, h.capacity,
    h.granted_on, h.valid_until, c.due_at as inspection_due_at
    from institutions.home h left join institutions.clock c
      on c.subject_id = h.id and c.code = 'CCI_INSPECT' and c.stopped_at is null
    where ${counts}`)

/** One row for each stay. */
export const stayFact = institutions
  .view('stay_fact', {
    homeId: uuid('home_id').notNull(),
    admittedAt: instant('admitted_at').notNull(),
    dischargedAt: instant('discharged_at'),
    planDueAt: instant('plan_due_at'),
  })
  .as(sql`select home_id, admitted_at, discharged_at, plan_due_at from institutions.placement where ${counts}`)

/** One row for each order that waits. */
export const waitingFact = institutions
  .view('waiting_fact', { homeId: uuid('home_id').notNull(), direction: text('direction').notNull() })
  .as(sql`select home_id, direction from institutions.gate_order where done_at is null and ${counts}`)

/** One row for each visit of an inspection committee. */
export const inspectionFact = institutions
  .view('inspection_fact', { homeId: uuid('home_id').notNull(), inspectedOn: date('inspected_on').notNull() })
  .as(sql`select home_id, inspected_on from institutions.inspection where ${counts}`)
