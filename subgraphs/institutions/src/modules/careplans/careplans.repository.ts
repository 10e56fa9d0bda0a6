import type { Viewer } from '@vatsalya/access'
import { newId, type Tx } from '@vatsalya/subgraph-kit'
import { eq, inArray, sql } from 'drizzle-orm'
import { carePlan, carePlanContent } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type PlanRow = typeof carePlan.$inferSelect
export type ContentRow = typeof carePlanContent.$inferSelect
export type PlanText = Omit<ContentRow, 'planId' | 'stateCode'>

/** Individual care plans. Row-level security says which there are for this viewer, and whose words may be read. */
export class CarePlanRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  byPlacements(placementIds: readonly string[]): Promise<PlanRow[]> {
    return this.tx
      .select()
      .from(carePlan)
      .where(inArray(carePlan.placementId, [...placementIds]))
  }

  contents(planIds: readonly string[]): Promise<ContentRow[]> {
    return this.tx
      .select()
      .from(carePlanContent)
      .where(inArray(carePlanContent.planId, [...planIds]))
  }

  /** The plan of a stay, locked until the transaction ends. */
  async lockOf(placementId: string): Promise<PlanRow | undefined> {
    const [row] = await this.tx.select().from(carePlan).where(eq(carePlan.placementId, placementId)).for('update')
    return row
  }

  async add(placementId: string, stateCode: string, words: PlanText, now: Date): Promise<void> {
    const id = newId()
    await this.tx
      .insert(carePlan)
      .values({ id, placementId, stateCode, status: 'DRAFT', ...changeBy(this.viewer, now) })
    await this.tx.insert(carePlanContent).values({ ...words, planId: id, stateCode })
  }

  async rewrite(planId: string, words: PlanText): Promise<void> {
    await this.tx.update(carePlanContent).set(words).where(eq(carePlanContent.planId, planId))
  }

  /** Changes a plan that `lockOf` has given, and takes it one version up. */
  async change(id: string, change: Partial<PlanRow>, now: Date): Promise<void> {
    await this.tx
      .update(carePlan)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${carePlan.version} + 1` })
      .where(eq(carePlan.id, id))
  }

  /** The stay has ended, and its plan with it. */
  async closeOf(placementId: string, now: Date): Promise<void> {
    const plan = await this.lockOf(placementId)
    if (plan) await this.change(plan.id, { status: 'CLOSED', nextReviewOn: null }, now)
  }
}
