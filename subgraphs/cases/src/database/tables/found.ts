import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, id, instant, place } from '../columns.js'
import { adds, changesRows, covered, coveredParent, notRecused, sameChild, sees, seesRow } from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

export const FOUND_STAGES = ['RECEIVED', 'PRODUCED'] as const

export const FOUND_BY = ['POLICE', 'RAILWAYS', 'HELPLINE_1098', 'HOME', 'SOCIAL_WORKER', 'CITIZEN', 'SELF'] as const

export const foundNumbers = cases.sequence('found_number')

/** A child found or received (Form 17), without anything that identifies it. */
export const foundRecord = cases.table(
  'found_record',
  {
    id: id(),
    /** Of the place where the child was found; the office is the one that received it. */
    ...place(),
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    recordNumber: text('record_number').notNull(),
    stage: text('stage', { enum: FOUND_STAGES }).notNull(),
    foundBy: text('found_by', { enum: FOUND_BY }).notNull(),
    foundAt: instant('found_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    producedAt: instant('produced_at'),
    boardId: uuid('board_id'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('found_record_number').on(table.recordNumber),
    index('found_record_child').on(table.childId),
    uniqueIndex('found_record_one_open').on(table.childId).where(sql`stage = 'RECEIVED'`),
    index('found_record_newest').on(table.stateCode, table.districtCode, table.receivedAt.desc(), table.id.desc()),
    notRecused('found_record.child_id'),
    sees(sql`${isService} or (${mayDo('found:read')} and (${covered} or ${sameChild('found_record', 'FOUND')}))`),
    adds(sql`${mayDo('found:write')} and ${covered}`),
    changesRows(sql`${isService} or (${mayDo('found:write')} and ${covered})`),
  ],
)

/** What Form 17 tells in words; seen by whoever sees the child's identity. */
export const foundParticulars = cases.table(
  'found_particulars',
  {
    recordId: uuid('record_id')
      .primaryKey()
      .references(() => foundRecord.id),
    childId: uuid('child_id').notNull(),
    stateCode: text('state_code').notNull(),
    foundPlace: text('found_place').notNull(),
    circumstances: text('circumstances').notNull(),
    condition: text('condition'),
    belongings: text('belongings'),
    statedHome: text('stated_home'),
    handedOverBy: text('handed_over_by'),
  },
  () => [
    notRecused('found_particulars.child_id'),
    sees(sql`${seesRow('child_identity', 'found_particulars.child_id')}
      and ${seesRow('found_record', 'found_particulars.record_id')}`),
    adds(sql`${mayDo('found:write')} and ${coveredParent('found_record', 'found_particulars.record_id')}`),
  ],
)
