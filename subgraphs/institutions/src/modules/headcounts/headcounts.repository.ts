import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { desc } from 'drizzle-orm'
import { headcount } from '../../database/tables.js'
import { actorOf } from '../shared/changes.js'

export type HeadcountRow = typeof headcount.$inferSelect
type Actor = keyof ReturnType<typeof actorOf>
export type NewHeadcount = Omit<typeof headcount.$inferInsert, 'id' | Actor>

/** Counts at midnight. Row-level security says which there are for this viewer. */
export class HeadcountRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** Counts of some homes, newest first. */
  byHomes(homeIds: readonly string[]): Promise<HeadcountRow[]> {
    return this.tx
      .select()
      .from(headcount)
      .where(eachAtMost(headcount.homeId, homeIds, { id: headcount.id, keep: [desc(headcount.day)] }))
      .orderBy(desc(headcount.day))
  }

  /** A day counted again is corrected. */
  async put(row: NewHeadcount, now: Date): Promise<void> {
    const counted = { ...row, ...actorOf(this.viewer, now) }
    await this.tx
      .insert(headcount)
      .values({ ...counted, id: newId() })
      .onConflictDoUpdate({ target: [headcount.homeId, headcount.day], set: counted })
  }
}
