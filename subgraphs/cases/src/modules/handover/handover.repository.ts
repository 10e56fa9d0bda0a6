import type { Viewer } from '@vatsalya/access'
import { eachAtMost, LARGEST_PAGE, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { handOver } from '../../database/tables.js'

export type HandOverRow = typeof handOver.$inferSelect

/** Offers of reports between stations. */
export class HandOverRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  byReports(reportIds: readonly string[]): Promise<HandOverRow[]> {
    return this.tx
      .select()
      .from(handOver)
      .where(eachAtMost(handOver.reportId, reportIds, { id: handOver.id, keep: [desc(handOver.offeredAt)] }))
      .orderBy(desc(handOver.offeredAt))
  }

  /** The offer of a report that waits for its answer. */
  async openOf(reportId: string): Promise<HandOverRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(handOver)
      .where(and(eq(handOver.reportId, reportId), isNull(handOver.answeredAt)))
    return row
  }

  /** Offers that wait for the viewer's office, longest waiting first. */
  waiting(): Promise<HandOverRow[]> {
    const { officeId } = this.viewer.jurisdiction
    if (!officeId) return Promise.resolve([])
    return this.tx
      .select()
      .from(handOver)
      .where(and(eq(handOver.toOfficeId, officeId), isNull(handOver.answeredAt)))
      .orderBy(asc(handOver.offeredAt))
      .limit(LARGEST_PAGE)
  }

  async add(row: Omit<typeof handOver.$inferInsert, 'id' | 'offeredBy'>): Promise<void> {
    await this.tx.insert(handOver).values({ ...row, id: newId(), offeredBy: this.viewer.personId })
  }

  async answer(
    id: string,
    answer: NonNullable<HandOverRow['answer']>,
    reason: string | null,
    now: Date,
  ): Promise<void> {
    await this.tx
      .update(handOver)
      .set({ answer, answerReason: reason, answeredAt: now, answeredBy: this.viewer.personId })
      .where(eq(handOver.id, id))
  }
}
