import type { Tx } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import {
  type AnomalyKind,
  MOST_ANOMALIES,
  TIMES_USUAL,
  USUAL_DAYS,
  WATCHED_ACTS,
  WINDOW_HOURS,
} from './anomaly.rules.js'

/** An account in one role that did far more of something within a day than it did before. */
export interface AnomalyRow {
  readonly kind: AnomalyKind
  readonly subject: string
  readonly role: string
  readonly count: number
  /** Acts a day, over the days before. */
  readonly usual: number
  readonly lastAt: Date
}

interface StoredRow extends Record<string, unknown>, Omit<AnomalyRow, 'lastAt'> {
  readonly lastAt: string | Date
}

/**
 * Finds unusual access in the audit chain: who and how often, nothing of a child. Only people and agencies are looked
 * at; the services' own acts follow events.
 */
export class AnomalyRepository {
  constructor(private readonly tx: Tx) {}

  async list(now: Date): Promise<AnomalyRow[]> {
    const watched = Object.entries(WATCHED_ACTS).flatMap(([kind, { acts, least }]) =>
      acts.map((act) => sql`(${kind}, ${act}, ${least}::int)`),
    )
    const today = sql`a.at > ${now.toISOString()}::timestamptz - make_interval(hours => ${WINDOW_HOURS})`
    const rows = await this.tx.execute<StoredRow>(sql`
      with watched (kind, act, least) as (values ${sql.join(watched, sql`, `)}),
      counted as (
        select w.kind, w.least, a.subject, a.role, count(*) filter (where ${today})::int as count,
          round(count(*) filter (where not (${today})) / ${USUAL_DAYS}::numeric, 1)::float as usual, max(a.at) as last
        from cases.audit a join watched w using (act)
        where a.kind <> 'service'
          and a.at > ${now.toISOString()}::timestamptz - make_interval(days => ${USUAL_DAYS}, hours => ${WINDOW_HOURS})
        group by w.kind, w.least, a.subject, a.role
      )
      select kind, subject, role, count, usual, last as "lastAt" from counted
      where count >= least and count >= ${TIMES_USUAL} * usual
      order by count / greatest(usual, 1) desc, subject limit ${MOST_ANOMALIES}`)
    return rows.map((row) => ({ ...row, lastAt: new Date(row.lastAt) }))
  }
}
