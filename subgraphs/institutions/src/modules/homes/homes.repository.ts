import type { Viewer } from '@vatsalya/access'
import type { Page, Tx } from '@vatsalya/subgraph-kit'
import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { home, stayFact, waitingFact } from '../../database/tables.js'
import type { InstitutionFilter, InstitutionOrder } from '../../generated/types.js'
import { changeBy } from '../shared/changes.js'
import { conditionsOf } from './homes.filter.js'
import { ORDERS } from './homes.order.js'

export type HomeRow = typeof home.$inferSelect

/** Counts of one home. */
export interface HomeCounts {
  readonly homeId: string
  readonly occupancy: number
  readonly awaited: number
  readonly plansOverdue: number
}

/** Homes. Row-level security says which there are for this viewer; counts come through the windows. */
export class HomeRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** One row more than the page holds, when there are more; each with the first value of its sort key. */
  list(filter: InstitutionFilter, page: Page, now: Date): Promise<{ row: HomeRow; key: string }[]> {
    const order = ORDERS[orderOf(filter)]
    const [key, id] = page.after ?? []
    const after = key !== undefined && id !== undefined ? order.after(key, id) : undefined
    return this.tx
      .select({ row: home, key: order.key })
      .from(home)
      .where(and(...conditionsOf(filter, now), after))
      .orderBy(...order.by)
      .limit(page.limit + 1)
  }

  async count(filter: InstitutionFilter, now: Date): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(home)
      .where(and(...conditionsOf(filter, now)))
    return row?.all ?? 0
  }

  byIds(ids: readonly string[]): Promise<HomeRow[]> {
    return this.tx
      .select()
      .from(home)
      .where(inArray(home.id, [...ids]))
  }

  /** The home, locked until the transaction ends: two admissions to the last bed wait for each other. */
  async lock(id: string): Promise<HomeRow | undefined> {
    const [row] = await this.tx.select().from(home).where(eq(home.id, id)).for('update')
    return row
  }

  counts(ids: readonly string[], now: Date): Promise<HomeCounts[]> {
    const inside = and(eq(stayFact.homeId, home.id), sql`${stayFact.dischargedAt} is null`)
    const stays = (further?: SQL) => sql<number>`(select count(*)::int from ${stayFact} where ${and(inside, further)})`
    return this.tx
      .select({
        homeId: home.id,
        occupancy: stays(),
        plansOverdue: stays(sql`${stayFact.planDueAt} < ${now.toISOString()}`),
        awaited: sql<number>`(select count(*)::int from ${waitingFact}
          where ${waitingFact.homeId} = ${home.id} and ${waitingFact.direction} = 'IN')`,
      })
      .from(home)
      .where(inArray(home.id, [...ids]))
  }

  /** Children on the roll at an instant. */
  async onRollAt(homeId: string, at: Date): Promise<number> {
    const [row] = await this.tx
      .select({ all: sql<number>`count(*)::int` })
      .from(stayFact)
      .where(
        and(
          eq(stayFact.homeId, homeId),
          sql`${stayFact.admittedAt} < ${at.toISOString()}`,
          sql`(${stayFact.dischargedAt} is null or ${stayFact.dischargedAt} >= ${at.toISOString()})`,
        ),
      )
    return row?.all ?? 0
  }

  /** Takes a home one version up: something about it changed. */
  async changed(id: string, now: Date): Promise<void> {
    await this.tx
      .update(home)
      .set({ ...changeBy(this.viewer, now), version: sql`${home.version} + 1` })
      .where(eq(home.id, id))
  }
}

/** The order of a filter; by name where it says none. */
export function orderOf(filter: InstitutionFilter): InstitutionOrder {
  return filter.order ?? 'NAME'
}
