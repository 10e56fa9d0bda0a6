import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, id, instant } from '../columns.js'
import { adds, changesRows, coveredChild, notRecused, sees, seesRow } from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

export const JOIN_KINDS = ['JOIN', 'PART'] as const

/** Why the law lets two records be one child although each has an open FIR of its own. */
export const JOIN_GROUNDS = ['COURT_ORDER', 'TRANSFERRED_FIR', 'SUPERVISOR_ORDER'] as const

const seesBoth = (table: string) =>
  sql`${seesRow('child', `${table}.child_id`)} and ${seesRow('child', `${table}.other_child_id`)}`

/**
 * Two records that are of one child, as one officer says and a second decides; or that they are not, after all. No row
 * of either record moves: a decided join is a link, and parting ends it. Whoever sees one of the two only does not know
 * of it.
 */
export const childJoin = cases.table(
  'child_join',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    kind: text('kind', { enum: JOIN_KINDS }).notNull(),
    /** The older record, by its id. */
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    otherChildId: uuid('other_child_id')
      .notNull()
      .references(() => child.id),
    ground: text('ground', { enum: JOIN_GROUNDS }),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: text('proposed_by'),
    confirmed: boolean('confirmed'),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by'),
    /** JOIN: when the two were parted. */
    until: instant('until'),
    ...changes(),
  },
  (table) => [
    index('child_join_child').on(table.childId),
    index('child_join_other').on(table.otherChildId),
    uniqueIndex('child_join_one_open').on(table.childId, table.otherChildId).where(sql`decided_at is null`),
    uniqueIndex('child_join_one_holds')
      .on(table.childId, table.otherChildId)
      .where(sql`kind = 'JOIN' and confirmed and until is null`),
    notRecused('child_join.child_id'),
    notRecused('child_join.other_child_id', 'other_not_recused'),
    sees(sql`${isService} or (${seesBoth('child_join')})`),
    adds(sql`${mayDo('missing:write')} and ${seesBoth('child_join')} and decided_at is null
      and (${coveredChild('child_join.child_id')} or ${coveredChild('child_join.other_child_id')})`),
    changesRows(sql`${mayDo('case:confirm')}
      and (${coveredChild('child_join.child_id')} or ${coveredChild('child_join.other_child_id')})`),
  ],
)

/** Why, in words: seen by whoever sees both identities, and by whoever must decide on them. Only ever added. */
export const childJoinWords = cases.table(
  'child_join_words',
  {
    joinId: uuid('join_id')
      .notNull()
      .references(() => childJoin.id),
    part: text('part', { enum: ['PROPOSAL', 'DECISION'] }).notNull(),
    childId: uuid('child_id').notNull(),
    otherChildId: uuid('other_child_id').notNull(),
    stateCode: text('state_code').notNull(),
    words: text('words').notNull(),
    document: text('document'),
  },
  (table) => [
    primaryKey({ name: 'child_join_words_once', columns: [table.joinId, table.part] }),
    notRecused('child_join_words.child_id'),
    notRecused('child_join_words.other_child_id', 'other_not_recused'),
    sees(sql`${seesRow('child_join', 'child_join_words.join_id')} and (${mayDo('case:confirm')} or (
      ${seesRow('child_identity', 'child_join_words.child_id')}
      and ${seesRow('child_identity', 'child_join_words.other_child_id')}))`),
    adds(sql`(${mayDo('missing:write')} or ${mayDo('case:confirm')})
      and ${seesRow('child_join', 'child_join_words.join_id')}`),
  ],
)
