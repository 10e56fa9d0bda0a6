import type { Viewer } from '@vatsalya/access'
import { LARGEST_PAGE, newId, type Tx } from '@vatsalya/subgraph-kit'
import { desc, inArray, sql } from 'drizzle-orm'
import { pastFact } from '../../database/tables.js'
import { actorOf } from '../shared/changes.js'

export type PastRow = typeof pastFact.$inferSelect

/** Readings of one identity by one person in one role. */
export interface ReadingRow {
  readonly childId: string
  readonly person: string | null
  readonly role: string | null
  readonly act: string
  readonly times: number
  readonly firstAt: Date
  readonly lastAt: Date
  readonly reason: string | null
}

interface StoredReading extends Record<string, unknown> {
  readonly child_id: string
  readonly person: string | null
  readonly role: string | null
  readonly act: string
  readonly times: number
  readonly first_at: string
  readonly last_at: string
  readonly reason: string | null
}

/** What stood in records before it was corrected, and who read them. */
export class PastRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** All of some children, newest first: the record of a day is told by every later correction. */
  byChildren(childIds: readonly string[]): Promise<PastRow[]> {
    return this.tx
      .select()
      .from(pastFact)
      .where(inArray(pastFact.childId, [...childIds]))
      .orderBy(desc(pastFact.at), desc(pastFact.id))
  }

  /** Keeps what a correction took away; nothing where it took nothing. */
  async keep(row: Pick<PastRow, 'childId' | 'reportId' | 'stateCode' | 'before' | 'reason'>, now: Date): Promise<void> {
    if (Object.keys(row.before).length === 0) return
    await this.tx.insert(pastFact).values({ ...row, id: newId(), ...actorOf(this.viewer, now) })
  }

  /**
   * Who read the identities of some children, the latest first: past row-level security, because whoever read it in
   * another district is told to the officer in charge too.
   */
  async readings(childIds: readonly string[]): Promise<ReadingRow[]> {
    const rows = await this.tx.execute<StoredReading>(sql`
      select r.* from unnest(array(select jsonb_array_elements_text(${JSON.stringify(childIds)}::jsonb))::uuid[]) as asked (id),
        cases.identity_readings(asked.id, ${LARGEST_PAGE}) r`)
    return rows.map(({ child_id: childId, first_at, last_at, ...row }) => ({
      ...row,
      childId,
      firstAt: new Date(first_at),
      lastAt: new Date(last_at),
    }))
  }
}
