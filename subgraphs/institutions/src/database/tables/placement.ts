import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { date, index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import { adds, changesRows, childsRow, ownHome, ownRegister, sees, stayInOwnHome } from '../policies.js'
import { institutions } from '../schema.js'
import { SEXES } from './gate.js'
import { CASE_KINDS, home } from './home.js'

export const DISCHARGE_REASONS = [
  'RESTORED',
  'TRANSFERRED',
  'RELEASED',
  'ADOPTED',
  'AGED_OUT',
  'RAN_AWAY',
  'DIED',
] as const

export const PLACEMENT_ACTS = [
  'ADMITTED',
  'EXAMINED',
  'PLAN_WRITTEN',
  'PLAN_APPROVED',
  'PLAN_FILED',
  'PLAN_REVIEWED',
  'ORDER_CHANGED',
  'DISCHARGED',
] as const

/** One stay of a child in a home. */
export const placement = institutions.table(
  'placement',
  {
    id: id(),
    ...place(),
    homeId: uuid('home_id')
      .notNull()
      .references(() => home.id),
    childId: uuid('child_id').notNull(),
    caseKind: text('case_kind', { enum: CASE_KINDS }).notNull(),
    sex: text('sex', { enum: SEXES }).notNull(),
    ageAtAdmission: smallint('age_at_admission').notNull(),
    orderId: uuid('order_id').notNull(),
    orderNumber: text('order_number').notNull(),
    orderKind: text('order_kind').notNull(),
    boardId: uuid('board_id').notNull(),
    admittedAt: instant('admitted_at').notNull(),
    medicalAt: instant('medical_at'),
    dischargedAt: instant('discharged_at'),
    dischargeReason: text('discharge_reason', { enum: DISCHARGE_REASONS }),
    /** When the care plan must be approved; null once it is, or the child has left. */
    planDueAt: instant('plan_due_at'),
    ...changes(),
  },
  (table) => [
    // One child, one roll: a home that has not let go keeps the next one from admitting.
    uniqueIndex('placement_one_roll').on(table.childId).where(sql`discharged_at is null`),
    index('placement_child').on(table.childId, table.admittedAt),
    index('placement_home').on(table.homeId, table.admittedAt, table.id),
    index('placement_board').on(table.boardId),
    sees(childsRow),
    // Nobody comes in but on an order that waits at this gate.
    adds(sql`${mayDo('institution:admit')} and ${ownRegister} and exists (select 1 from institutions.gate_order g
      where g.order_id = placement.order_id and g.child_id = placement.child_id and g.home_id = placement.home_id
        and g.direction = 'IN' and g.done_at is null)`),
    changesRows(sql`${isService} or (${mayDo('institution:admit')} and ${ownHome})`),
  ],
)

/** What happened in a stay; only ever added. */
export const placementStep = institutions.table(
  'placement_step',
  {
    id: id(),
    placementId: uuid('placement_id')
      .notNull()
      .references(() => placement.id),
    stateCode: text('state_code').notNull(),
    act: text('act', { enum: PLACEMENT_ACTS }).notNull(),
    document: text('document'),
    note: text('note'),
    ...actor(),
  },
  (table) => [
    index('placement_step_placement').on(table.placementId, table.at),
    sees(sql`exists (select 1 from institutions.placement p where p.id = placement_step.placement_id)`),
    adds(sql`${isService} or ((${mayDo('institution:admit')} or (${mayDo('careplan:write')} and act like 'PLAN%'))
      and ${stayInOwnHome('placement_step.placement_id')})`),
  ],
)

const samePlacement = sql`exists (select 1 from institutions.placement p where p.id = placement_id)`

/** How far the individual care plan (Form 7) of a stay is. */
export const carePlan = institutions.table(
  'care_plan',
  {
    id: id(),
    placementId: uuid('placement_id')
      .notNull()
      .references(() => placement.id),
    stateCode: text('state_code').notNull(),
    status: text('status', { enum: ['DRAFT', 'APPROVED', 'ACTIVE', 'CLOSED'] }).notNull(),
    approvedOn: date('approved_on'),
    filedOn: date('filed_on'),
    nextReviewOn: date('next_review_on'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('care_plan_placement').on(table.placementId),
    sees(sql`${mayDo('careplan:read')} and ${samePlacement}`),
    adds(sql`${mayDo('careplan:write')} and ${stayInOwnHome('care_plan.placement_id')}`),
    changesRows(sql`${mayDo('careplan:write')} and ${stayInOwnHome('care_plan.placement_id')}`),
  ],
)

/** What the plan says: welfare notes, apart from how far it is. */
export const carePlanContent = institutions.table(
  'care_plan_content',
  {
    planId: uuid('plan_id')
      .primaryKey()
      .references(() => carePlan.id),
    stateCode: text('state_code').notNull(),
    childsView: text('childs_view').notNull(),
    health: text('health').notNull(),
    education: text('education').notNull(),
    family: text('family').notNull(),
    protection: text('protection').notNull(),
    goals: text('goals').notNull(),
  },
  () => {
    const samePlan = sql`exists (select 1 from institutions.care_plan c where c.id = plan_id)`
    const ownPlan = sql`exists (select 1 from institutions.care_plan c
      where c.id = care_plan_content.plan_id and ${stayInOwnHome('c.placement_id')})`
    return [
      sees(sql`${mayDo('careplan:read')} and ${samePlan}`),
      adds(sql`${mayDo('careplan:write')} and ${ownPlan}`),
      changesRows(sql`${mayDo('careplan:write')} and ${ownPlan}`),
    ]
  },
)
