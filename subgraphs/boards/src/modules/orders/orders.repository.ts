import type { Viewer } from '@vatsalya/access'
import { eachAtMost, isUuid, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { order } from '../../database/tables.js'
import type { OrderKind } from '../../generated/types.js'
import { isOrderKind } from './orders.rules.js'

/** An order as this viewer may see it: `reasons` is null for all but the body that made it. */
export type OrderRow = Omit<typeof order.$inferSelect, 'kind' | 'reasons'> & {
  readonly kind: OrderKind
  readonly reasons: string | null
}

/** Rows of orders; they are seen with their proceeding. */
export class OrdersRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<OrderRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0 || this.viewer.kind === 'public') return []
    return this.seen(await this.tx.select().from(order).where(inArray(order.id, known)))
  }

  async byProceedings(ids: readonly string[]): Promise<OrderRow[]> {
    const rows = await this.tx
      .select()
      .from(order)
      .where(eachAtMost(order.proceedingId, ids, { id: order.id, keep: [desc(order.issuedAt)] }))
      .orderBy(asc(order.issuedAt))
    return this.seen(rows)
  }

  async insert(row: typeof order.$inferInsert): Promise<void> {
    await this.tx.insert(order).values(row)
  }

  /** Last serial of a body's orders in a year; others of the body wait until this transaction ends. */
  async lastSerial(boardId: string, year: string): Promise<number> {
    await this.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`order:${boardId}`}, 0))`)
    const [row] = await this.tx
      .select({ last: sql<number>`coalesce(max(split_part(${order.number}, '/', 4)::int), 0)` })
      .from(order)
      .where(and(eq(order.boardId, boardId), sql`split_part(${order.number}, '/', 3) = ${year}`))
    return row?.last ?? 0
  }

  private seen(rows: readonly (typeof order.$inferSelect)[]): OrderRow[] {
    const own = this.viewer.jurisdiction.officeId
    return rows.flatMap(({ kind, reasons, ...row }) =>
      isOrderKind(kind) ? [{ ...row, kind, reasons: row.boardId === own ? reasons : null }] : [],
    )
  }
}
