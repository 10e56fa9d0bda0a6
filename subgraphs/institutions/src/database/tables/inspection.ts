import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, date, index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, id, place } from '../columns.js'
import { adds, changesRows, covered, ownRegister, sees } from '../policies.js'
import { institutions } from '../schema.js'
import { home } from './home.js'

export const INSPECTION_OUTCOMES = ['COMPLIANT', 'DEFICIENT', 'CLOSURE_PROPOSED'] as const

/** A visit of the inspection committee (s.54, Form 46); only ever added. */
export const inspection = institutions.table(
  'inspection',
  {
    id: id(),
    ...place(),
    homeId: uuid('home_id')
      .notNull()
      .references(() => home.id),
    inspectedOn: date('inspected_on').notNull(),
    outcome: text('outcome', { enum: INSPECTION_OUTCOMES }).notNull(),
    findings: text('findings').notNull(),
    remedyBy: date('remedy_by'),
    members: smallint('members').notNull(),
    womanPresent: boolean('woman_present').notNull(),
    medicalOfficerPresent: boolean('medical_officer_present').notNull(),
    ...actor(),
  },
  (table) => [
    uniqueIndex('inspection_day').on(table.homeId, table.inspectedOn),
    sees(sql`${mayDo('institution:read')} and ${covered}`),
    adds(sql`${mayDo('institution:inspect')} and ${covered} and exists (select 1 from institutions.home h
      where h.id = inspection.home_id and h.office_id = inspection.office_id
        and h.district_code = inspection.district_code and h.state_code = inspection.state_code)`),
  ],
)

/** Children counted at the midnight that began a day. A day is counted once; a correction replaces the count. */
export const headcount = institutions.table(
  'headcount',
  {
    id: id(),
    ...place(),
    homeId: uuid('home_id')
      .notNull()
      .references(() => home.id),
    day: date('day').notNull(),
    counted: smallint('counted').notNull(),
    onRoll: smallint('on_roll').notNull(),
    note: text('note'),
    ...actor(),
  },
  (table) => [
    uniqueIndex('headcount_day').on(table.homeId, table.day),
    index('headcount_newest').on(table.stateCode, table.districtCode, table.day),
    sees(sql`${mayDo('institution:read')} and ${covered}`),
    adds(sql`${mayDo('institution:admit')} and ${ownRegister}`),
    changesRows(sql`${mayDo('institution:admit')} and ${ownRegister}`),
  ],
)
