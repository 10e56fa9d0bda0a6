import type { Viewer } from '@vatsalya/access'
import { newId, type Tx } from '@vatsalya/subgraph-kit'
import { desc, eq, inArray, sql } from 'drizzle-orm'
import { reportExport } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type ExportRow = typeof reportExport.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewExport = Omit<typeof reportExport.$inferInsert, 'id' | Changed>

const NEWEST = 50

/** Lists of reports that people take out: one's own, and those that wait for one's word. */
export class ExportRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  newest(): Promise<ExportRow[]> {
    return this.tx
      .select()
      .from(reportExport)
      .orderBy(desc(reportExport.requestedAt), desc(reportExport.id))
      .limit(NEWEST)
  }

  byIds(ids: readonly string[]): Promise<ExportRow[]> {
    return this.tx
      .select()
      .from(reportExport)
      .where(inArray(reportExport.id, [...ids]))
  }

  async lock(id: string): Promise<ExportRow | undefined> {
    const [row] = await this.tx.select().from(reportExport).where(eq(reportExport.id, id)).for('update')
    return row
  }

  async add(row: NewExport, now: Date): Promise<string> {
    const id = newId()
    await this.tx.insert(reportExport).values({ ...row, id, ...changeBy(this.viewer, now) })
    return id
  }

  async change(id: string, change: Partial<ExportRow>, now: Date): Promise<void> {
    await this.tx
      .update(reportExport)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${reportExport.version} + 1` })
      .where(eq(reportExport.id, id))
  }
}
