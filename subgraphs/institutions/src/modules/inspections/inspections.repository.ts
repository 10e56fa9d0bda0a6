import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, desc, eq } from 'drizzle-orm'
import { inspection } from '../../database/tables.js'
import { actorOf } from '../shared/changes.js'

export type InspectionRow = typeof inspection.$inferSelect
type Actor = keyof ReturnType<typeof actorOf>
export type NewInspection = Omit<typeof inspection.$inferInsert, 'id' | Actor>

/** Visits of inspection committees. Row-level security says which there are for this viewer. */
export class InspectionRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** Visits to some homes, newest first. */
  byHomes(homeIds: readonly string[]): Promise<InspectionRow[]> {
    return this.tx
      .select()
      .from(inspection)
      .where(eachAtMost(inspection.homeId, homeIds, { id: inspection.id, keep: [desc(inspection.inspectedOn)] }))
      .orderBy(desc(inspection.inspectedOn))
  }

  async isRecorded(homeId: string, inspectedOn: string): Promise<boolean> {
    const rows = await this.tx
      .select({ id: inspection.id })
      .from(inspection)
      .where(and(eq(inspection.homeId, homeId), eq(inspection.inspectedOn, inspectedOn)))
    return rows.length > 0
  }

  async add(row: NewInspection, now: Date): Promise<void> {
    await this.tx.insert(inspection).values({ ...row, id: newId(), ...actorOf(this.viewer, now) })
  }
}
