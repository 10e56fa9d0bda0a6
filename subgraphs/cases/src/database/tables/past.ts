import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id } from '../columns.js'
import { adds, coveredChild, notRecused, sees, seesRow, writesReport } from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

/**
 * What stood in the facts of a record until somebody corrected them, and why. With what stands now it tells the record
 * of every day. Only ever added; seen by whoever sees the identity, and of a report by whoever sees that too.
 */
export const pastFact = cases.table(
  'past_fact',
  {
    id: id(),
    childId: uuid('child_id')
      .notNull()
      .references(() => child.id),
    /** Null: facts of the child's identity, which all its reports share. */
    reportId: uuid('report_id'),
    stateCode: text('state_code').notNull(),
    /** By their names in the graph. */
    before: jsonb('before').$type<Readonly<Record<string, unknown>>>().notNull(),
    reason: text('reason'),
    ...actor(),
  },
  (table) => [
    index('past_fact_child').on(table.childId, table.at),
    notRecused('past_fact.child_id'),
    sees(sql`${seesRow('child_identity', 'past_fact.child_id')}
      and (report_id is null or ${seesRow('missing_report', 'past_fact.report_id')})`),
    adds(sql`case when report_id is null then (${mayDo('missing:write')} or ${mayDo('found:write')})
      and ${coveredChild('past_fact.child_id')} else ${writesReport('past_fact.report_id')} end`),
  ],
)
