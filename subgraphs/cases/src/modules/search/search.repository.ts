import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { riskAssessment, unitNotice } from '../../database/tables.js'
import { actorOf, changeBy } from '../shared/changes.js'

export type RiskRow = typeof riskAssessment.$inferSelect
export type NoticeRow = typeof unitNotice.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>

/** Risk assessments and notices to units. Row-level security shows them with their report. */
export class SearchRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** All assessments of some reports, the latest last. */
  risks(reportIds: readonly string[]): Promise<RiskRow[]> {
    return this.tx
      .select()
      .from(riskAssessment)
      .where(inArray(riskAssessment.reportId, [...reportIds]))
      .orderBy(asc(riskAssessment.at), asc(riskAssessment.id))
  }

  /** The assessment that counts. */
  async latestRisk(reportId: string): Promise<RiskRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(riskAssessment)
      .where(eq(riskAssessment.reportId, reportId))
      .orderBy(desc(riskAssessment.at), desc(riskAssessment.id))
      .limit(1)
    return row
  }

  async addRisk(row: Pick<RiskRow, 'reportId' | 'stateCode' | 'level' | 'answers'>, now: Date): Promise<void> {
    await this.tx.insert(riskAssessment).values({ ...row, id: newId(), ...actorOf(this.viewer, now) })
  }

  notices(reportIds: readonly string[]): Promise<NoticeRow[]> {
    return this.tx
      .select()
      .from(unitNotice)
      .where(eachAtMost(unitNotice.reportId, reportIds, { id: unitNotice.id, keep: [desc(unitNotice.toldAt)] }))
      .orderBy(asc(unitNotice.toldAt), asc(unitNotice.id))
  }

  async lockNotice(id: string): Promise<NoticeRow | undefined> {
    const [row] = await this.tx.select().from(unitNotice).where(eq(unitNotice.id, id)).for('update')
    return row
  }

  async addNotices(rows: readonly Omit<typeof unitNotice.$inferInsert, 'id' | Changed>[], now: Date): Promise<void> {
    await this.tx.insert(unitNotice).values(rows.map((row) => ({ ...row, id: newId(), ...changeBy(this.viewer, now) })))
  }

  async answerNotice(id: string, change: Pick<NoticeRow, 'answer' | 'answeredAt' | 'note'>, now: Date): Promise<void> {
    await this.tx
      .update(unitNotice)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${unitNotice.version} + 1` })
      .where(eq(unitNotice.id, id))
  }
}
