import { newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { childFact, gateOrder } from '../../database/tables.js'
import type { GateOrderFilter } from '../../generated/types.js'

export type GateRow = typeof gateOrder.$inferSelect
export type NewGateOrder = Omit<typeof gateOrder.$inferInsert, 'id' | 'doneAt' | 'outcome'>
export type ChildFacts = typeof childFact.$inferInsert

/** Orders at the gates of homes. Row-level security says which there are for this viewer; only events add any. */
export class GateRepository {
  constructor(private readonly tx: Tx) {}

  /** Waiting orders, the longest waiting first; one more than the page holds, when there are more. */
  list(filter: GateOrderFilter, page: Page): Promise<GateRow[]> {
    const [at, id] = page.after ?? []
    const after = page.after
      ? sql`(${gateOrder.issuedAt}, ${gateOrder.id}::text) > (${at}::timestamptz, ${id})`
      : undefined
    return this.tx
      .select()
      .from(gateOrder)
      .where(and(...waiting(filter), after))
      .orderBy(asc(gateOrder.issuedAt), asc(gateOrder.id))
      .limit(page.limit + 1)
  }

  async count(filter: GateOrderFilter): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(gateOrder)
      .where(and(...waiting(filter)))
    return row?.all ?? 0
  }

  byIds(ids: readonly string[]): Promise<GateRow[]> {
    return this.tx
      .select()
      .from(gateOrder)
      .where(inArray(gateOrder.id, [...ids]))
  }

  /** Orders on which children are to leave their stays. */
  leaving(placementIds: readonly string[]): Promise<GateRow[]> {
    return this.tx
      .select()
      .from(gateOrder)
      .where(
        and(
          inArray(gateOrder.placementId, [...placementIds]),
          eq(gateOrder.direction, 'OUT'),
          isNull(gateOrder.doneAt),
        ),
      )
      .orderBy(asc(gateOrder.issuedAt))
  }

  /** The order, locked until the transaction ends. */
  async lock(id: string): Promise<GateRow | undefined> {
    const [row] = await this.tx.select().from(gateOrder).where(eq(gateOrder.id, id)).for('update')
    return row
  }

  /** Adds an order once; a second announcement of the same changes nothing. */
  async add(row: NewGateOrder): Promise<void> {
    await this.tx
      .insert(gateOrder)
      .values({ ...row, id: newId() })
      .onConflictDoNothing()
  }

  async close(id: string, outcome: NonNullable<GateRow['outcome']>, placementId: string, at: Date): Promise<void> {
    await this.tx.update(gateOrder).set({ doneAt: at, outcome, placementId }).where(eq(gateOrder.id, id))
  }

  /** A later order takes the place of those that still wait for the child; answers those. */
  supersede(childId: string, orderId: string, at: Date): Promise<GateRow[]> {
    return this.tx
      .update(gateOrder)
      .set({ doneAt: at, outcome: 'SUPERSEDED' })
      .where(and(eq(gateOrder.childId, childId), isNull(gateOrder.doneAt), ne(gateOrder.orderId, orderId)))
      .returning()
  }

  /** Closes what still waits for a stay that has ended. */
  async closeOut(placementId: string, at: Date): Promise<void> {
    await this.tx
      .update(gateOrder)
      .set({ doneAt: at, outcome: 'DISCHARGED' })
      .where(and(eq(gateOrder.placementId, placementId), eq(gateOrder.direction, 'OUT'), isNull(gateOrder.doneAt)))
  }

  async onAnotherRoll(childId: string, homeId: string): Promise<boolean> {
    const [row] = await this.tx.execute<{ found: boolean }>(
      sql`select institutions.on_another_roll(${childId}::uuid, ${homeId}::uuid) as found`,
    )
    return row?.found === true
  }

  async factsOf(childId: string): Promise<ChildFacts | undefined> {
    const [row] = await this.tx.select().from(childFact).where(eq(childFact.childId, childId))
    return row
  }

  /** Keeps what was told of a child; what is told as null leaves what is known. */
  async learn(facts: ChildFacts): Promise<void> {
    await this.tx
      .insert(childFact)
      .values(facts)
      .onConflictDoUpdate({
        target: childFact.childId,
        set: {
          caseKind: sql`coalesce(excluded.case_kind, ${childFact.caseKind})`,
          sex: sql`coalesce(excluded.sex, ${childFact.sex})`,
          toldAt: sql`case when excluded.age_years is null then ${childFact.toldAt} else excluded.told_at end`,
          ageYears: sql`coalesce(excluded.age_years, ${childFact.ageYears})`,
        },
      })
  }

  /** Writes what is known of a child beside its waiting orders, where the home can see it. */
  async tellGates(childId: string, known: Pick<GateRow, 'caseKind' | 'sex' | 'ageYears'>): Promise<void> {
    await this.tx
      .update(gateOrder)
      .set(known)
      .where(and(eq(gateOrder.childId, childId), isNull(gateOrder.doneAt)))
  }
}

function waiting({ direction, institutionId }: GateOrderFilter): (SQL | undefined)[] {
  return [
    isNull(gateOrder.doneAt),
    direction ? eq(gateOrder.direction, direction) : undefined,
    typeof institutionId === 'string' ? sql`${gateOrder.homeId}::text = ${institutionId.toLowerCase()}` : undefined,
  ]
}
