import type { Viewer } from '@vatsalya/access'
import { eachAtMost, LARGEST_PAGE, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { ending } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type EndingRow = typeof ending.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>

/** Proposed ends of reports, and what a second person said to them. */
export class EndingRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  byReports(reportIds: readonly string[]): Promise<EndingRow[]> {
    return this.tx
      .select()
      .from(ending)
      .where(eachAtMost(ending.reportId, reportIds, { id: ending.id, keep: [desc(ending.proposedAt)] }))
      .orderBy(desc(ending.proposedAt))
  }

  /** Open proposals of other persons, longest waiting first. */
  waiting(): Promise<EndingRow[]> {
    return this.tx
      .select()
      .from(ending)
      .where(and(isNull(ending.decidedAt), ne(ending.proposedBy, this.viewer.personId ?? '')))
      .orderBy(asc(ending.proposedAt))
      .limit(LARGEST_PAGE)
  }

  async openOf(reportId: string): Promise<EndingRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(ending)
      .where(and(eq(ending.reportId, reportId), isNull(ending.decidedAt)))
    return row
  }

  async lock(id: string): Promise<EndingRow | undefined> {
    const [row] = await this.tx.select().from(ending).where(eq(ending.id, id)).for('update')
    return row
  }

  async add(row: Omit<typeof ending.$inferInsert, 'id' | Changed>, now: Date): Promise<void> {
    await this.tx.insert(ending).values({ ...row, id: newId(), ...changeBy(this.viewer, now) })
  }

  async decide(id: string, confirmed: boolean, note: string | null, now: Date): Promise<void> {
    await this.tx
      .update(ending)
      .set({
        confirmed,
        note,
        decidedAt: now,
        decidedBy: this.viewer.personId,
        ...changeBy(this.viewer, now),
        version: sql`${ending.version} + 1`,
      })
      .where(eq(ending.id, id))
  }
}
