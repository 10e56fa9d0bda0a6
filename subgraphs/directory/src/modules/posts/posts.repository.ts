import { may, type RoleCode, type Viewer } from '@vatsalya/access'
import { eachAtMost, isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, count, desc, eq, inArray, not, type SQL, sql } from 'drizzle-orm'
import { posts } from '../../database/tables.js'
import { heldAt } from '../people/people.repository.js'

/** A post as this viewer may see it: `endReason` is null for who is not administration. */
export type PostRow = typeof posts.$inferSelect
export type NewPost = Omit<typeof posts.$inferInsert, 'version' | 'endReason'>

/** All parts that are given must hold. */
export interface PostFilter {
  readonly role?: RoleCode | null
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly officeId?: string | null
  readonly personId?: string | null
  readonly held?: boolean | null
}

/** Rows of posts. Lists need `people:read`; row-level security shows colleagues within the jurisdiction. */
export class PostsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<PostRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0) return []
    return this.seen(await this.tx.select().from(posts).where(inArray(posts.id, known)))
  }

  /** All posts of several people, ended ones included, the newest first. */
  async ofPeople(personIds: readonly string[]): Promise<PostRow[]> {
    const rows = await this.tx
      .select()
      .from(posts)
      .where(eachAtMost(posts.personId, personIds, { id: posts.id, keep: [desc(posts.heldFrom)] }))
      .orderBy(desc(posts.heldFrom))
    return this.seen(rows)
  }

  /** Posts of several offices that are held at `now`. */
  async heldInOffices(officeIds: readonly string[], now: Date): Promise<PostRow[]> {
    const held = heldAt(now)
    const heldNow = sql`(${held})`
    const rows = await this.tx
      .select()
      .from(posts)
      .where(
        and(eachAtMost(posts.officeId, officeIds, { id: posts.id, keep: [desc(heldNow), desc(posts.heldFrom)] }), held),
      )
      .orderBy(posts.title, posts.id)
    return this.seen(rows)
  }

  /** One row more than the page holds; newest first, then by id. `now` decides which are held. */
  async page(filter: PostFilter, page: Page, now: Date): Promise<PostRow[]> {
    if (!this.mayList) return []
    const [from, id] = page.after ?? []
    const after =
      from !== undefined && id !== undefined
        ? sql`(${posts.heldFrom}, ${posts.id}::text) < (${from}::timestamptz, ${id})`
        : undefined
    return this.tx
      .select()
      .from(posts)
      .where(and(...conditionsOf(filter, now), after))
      .orderBy(desc(posts.heldFrom), sql`${posts.id}::text desc`)
      .limit(page.limit + 1)
  }

  async count(filter: PostFilter, now: Date): Promise<number> {
    if (!this.mayList) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(posts)
      .where(and(...conditionsOf(filter, now)))
    return row?.total ?? 0
  }

  /** The post, held until the transaction ends; undefined where it is not in sight or not the viewer's to change. */
  async lock(id: string): Promise<PostRow | undefined> {
    const [row] = await this.tx.select().from(posts).where(eq(posts.id, id)).for('update')
    return row
  }

  async insert(row: NewPost): Promise<void> {
    await this.tx.insert(posts).values(row)
  }

  /** Ends a post and counts its version up. */
  async end(id: string, heldUntil: Date, endReason: string): Promise<void> {
    await this.tx
      .update(posts)
      .set({ heldUntil, endReason, version: sql`${posts.version} + 1` })
      .where(eq(posts.id, id))
  }

  private seen(rows: readonly PostRow[]): PostRow[] {
    return this.mayList ? [...rows] : rows.map((row) => ({ ...row, endReason: null }))
  }

  private get mayList(): boolean {
    return may(this.viewer, 'people:read')
  }
}

function conditionsOf(filter: PostFilter, now: Date): SQL[] {
  const conditions: (SQL | undefined)[] = []
  if (filter.role) conditions.push(eq(posts.role, filter.role))
  if (filter.stateCode) conditions.push(eq(posts.stateCode, filter.stateCode))
  if (filter.districtCode) conditions.push(eq(posts.districtCode, filter.districtCode))
  for (const [column, id] of [
    [posts.officeId, filter.officeId],
    [posts.personId, filter.personId],
  ] as const) {
    if (id) conditions.push(isUuid(id) ? eq(column, id) : sql`false`)
  }
  const held = heldAt(now)
  if (held && typeof filter.held === 'boolean') conditions.push(filter.held ? held : not(held))
  return conditions.filter((condition) => condition !== undefined)
}
