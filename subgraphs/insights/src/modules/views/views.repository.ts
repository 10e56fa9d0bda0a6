import { may, type Viewer } from '@vatsalya/access'
import { isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, count, desc, eq, ilike, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { views } from '../../database/tables.js'

export type ViewRow = typeof views.$inferSelect

/** All parts that are given must hold. */
export interface ViewFilter {
  readonly domain?: ViewRow['domain'] | null
  readonly own?: boolean | null
  readonly text?: string | null
}

/** Saved views in the viewer's sight. Needs views:read; row-level security asks again, and says which. */
export class ViewsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<ViewRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0 || !this.mayRead) return []
    return this.tx
      .select()
      .from(views)
      .where(and(inArray(views.id, known), isNull(views.deletedAt)))
  }

  /** One row more than the page holds; the last changed first. */
  async page(filter: ViewFilter, page: Page): Promise<ViewRow[]> {
    if (!this.mayRead) return []
    const [at, id] = page.after ?? []
    const after =
      at !== undefined && id !== undefined
        ? sql`(${views.updatedAt}, ${views.id}) < (${at}::timestamptz, ${id}::uuid)`
        : undefined
    return this.tx
      .select()
      .from(views)
      .where(and(...this.conditions(filter), after))
      .orderBy(desc(views.updatedAt), desc(views.id))
      .limit(page.limit + 1)
  }

  async count(filter: ViewFilter): Promise<number> {
    if (!this.mayRead) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(views)
      .where(and(...this.conditions(filter)))
    return row?.total ?? 0
  }

  /** One of this post's own views, held until the transaction ends; undefined for all others. */
  async lock(id: string): Promise<ViewRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(views)
      .where(and(eq(views.id, id), isNull(views.deletedAt)))
      .for('update')
    return row
  }

  async insert(row: typeof views.$inferInsert): Promise<void> {
    await this.tx.insert(views).values(row)
  }

  async update(id: string, values: Partial<typeof views.$inferInsert>): Promise<void> {
    await this.tx
      .update(views)
      .set({ ...values, version: sql`${views.version} + 1` })
      .where(eq(views.id, id))
  }

  private get mayRead(): boolean {
    return may(this.viewer, 'views:read')
  }

  private conditions({ domain, own, text }: ViewFilter): SQL[] {
    const { postId } = this.viewer
    return [
      isNull(views.deletedAt),
      domain ? eq(views.domain, domain) : undefined,
      own ? (postId ? eq(views.ownerPost, postId) : sql`false`) : undefined,
      text ? ilike(views.title, `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`) : undefined,
    ].filter((condition) => condition !== undefined)
  }
}
