import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { placement, placementStep } from '../../database/tables.js'
import type { PlacementFilter } from '../../generated/types.js'
import { actorOf, changeBy } from '../shared/changes.js'
import { conditionsOf, ORDERS } from './placements.filter.js'

export type PlacementRow = typeof placement.$inferSelect
export type StepRow = typeof placementStep.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewPlacement = Omit<typeof placement.$inferInsert, 'id' | 'version' | Changed>

/** A step of a stay; `at` is when it happened. */
export interface NewStep {
  readonly act: StepRow['act']
  readonly at: Date
  readonly document?: string | null
  readonly note?: string | null
}

/** Stays of children in homes. Row-level security says which there are for this viewer. */
export class PlacementRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** One row more than the page holds, when there are more. */
  list(filter: PlacementFilter, page: Page, now: Date): Promise<PlacementRow[]> {
    const order = ORDERS[filter.order ?? 'NEWEST']
    const [key, id] = page.after ?? []
    const after = key !== undefined && id !== undefined ? order.after(key, id) : undefined
    return this.tx
      .select()
      .from(placement)
      .where(and(...conditionsOf(filter, now), after))
      .orderBy(...order.by)
      .limit(page.limit + 1)
  }

  async count(filter: PlacementFilter, now: Date): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(placement)
      .where(and(...conditionsOf(filter, now)))
    return row?.all ?? 0
  }

  byIds(ids: readonly string[]): Promise<PlacementRow[]> {
    return this.tx
      .select()
      .from(placement)
      .where(inArray(placement.id, [...ids]))
  }

  /** All stays of some children, latest first. */
  byChildren(childIds: readonly string[]): Promise<PlacementRow[]> {
    return this.tx
      .select()
      .from(placement)
      .where(eachAtMost(placement.childId, childIds, { id: placement.id, keep: [desc(placement.admittedAt)] }))
      .orderBy(desc(placement.admittedAt), desc(placement.id))
  }

  /** Stays of some children that have not ended. */
  current(childIds: readonly string[]): Promise<PlacementRow[]> {
    return this.tx
      .select()
      .from(placement)
      .where(and(inArray(placement.childId, [...childIds]), isNull(placement.dischargedAt)))
  }

  steps(placementIds: readonly string[]): Promise<StepRow[]> {
    return this.tx
      .select()
      .from(placementStep)
      .where(
        eachAtMost(placementStep.placementId, placementIds, {
          id: placementStep.id,
          keep: [desc(placementStep.at), desc(placementStep.id)],
        }),
      )
      .orderBy(desc(placementStep.at), desc(placementStep.id))
  }

  /** The stay, locked until the transaction ends. */
  async lock(id: string): Promise<PlacementRow | undefined> {
    const [row] = await this.tx.select().from(placement).where(eq(placement.id, id)).for('update')
    return row
  }

  async add(row: NewPlacement, now: Date): Promise<string> {
    const id = newId()
    await this.tx.insert(placement).values({ ...row, id, ...changeBy(this.viewer, now) })
    return id
  }

  /** Changes a stay that `lock` has given, and takes it one version up. */
  async change(id: string, change: Partial<PlacementRow>, now: Date): Promise<void> {
    await this.tx
      .update(placement)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${placement.version} + 1` })
      .where(eq(placement.id, id))
  }

  /** Keeps beside the stay until when its plan must be approved. No change of the stay itself, so its version stays. */
  async keepPlanDue(id: string, planDueAt: Date | null): Promise<void> {
    await this.tx.update(placement).set({ planDueAt }).where(eq(placement.id, id))
  }

  async addStep(stay: Pick<PlacementRow, 'id' | 'stateCode'>, { at, ...step }: NewStep): Promise<void> {
    await this.tx
      .insert(placementStep)
      .values({ ...step, id: newId(), placementId: stay.id, stateCode: stay.stateCode, ...actorOf(this.viewer, at) })
  }
}
