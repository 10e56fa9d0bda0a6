import { may, type RoleCode, type Viewer } from '@vatsalya/access'
import { isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, exists, gt, ilike, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { people, posts } from '../../database/tables.js'

/** A person as this viewer may see her: `account` is null for who is neither administration nor herself. */
export type PersonRow = typeof people.$inferSelect

export interface PersonFilter {
  readonly text?: string | null
  readonly role?: RoleCode | null
}

/** Rows of people. Lists need `people:read`; by id, row-level security says which the viewer may see. */
export class PeopleRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<PersonRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0) return []
    const rows = await this.tx.select().from(people).where(inArray(people.id, known))
    return rows.map((row) => (this.mayList || row.id === this.viewer.personId ? row : { ...row, account: null }))
  }

  /** Whoever signs in with this account; for our own processes. */
  async byAccount(account: string): Promise<PersonRow | undefined> {
    const [row] = await this.tx.select().from(people).where(eq(people.account, account))
    return row
  }

  /** One row more than the page holds; sorted by name, then id. `now` decides which posts are held. */
  async page(filter: PersonFilter, page: Page, now: Date): Promise<PersonRow[]> {
    if (!this.mayList) return []
    const [name, id] = page.after ?? []
    const after =
      name !== undefined && id !== undefined ? sql`(${people.name}, ${people.id}::text) > (${name}, ${id})` : undefined
    return this.tx
      .select()
      .from(people)
      .where(and(...this.conditionsOf(filter, now), after))
      .orderBy(asc(people.name), sql`${people.id}::text`)
      .limit(page.limit + 1)
  }

  async count(filter: PersonFilter, now: Date): Promise<number> {
    if (!this.mayList) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(people)
      .where(and(...this.conditionsOf(filter, now)))
    return row?.total ?? 0
  }

  /** Holds the person's row until the transaction ends, so that two appointments come one after the other. */
  async lock(id: string): Promise<PersonRow | undefined> {
    const [row] = await this.tx.select().from(people).where(eq(people.id, id)).for('update')
    return row
  }

  /** False where the account belongs to somebody already. */
  async insert(row: { readonly id: string; readonly name: string; readonly account: string | null }): Promise<boolean> {
    const added = await this.tx.insert(people).values(row).onConflictDoNothing().returning({ id: people.id })
    return added.length > 0
  }

  private conditionsOf({ text, role }: PersonFilter, now: Date): SQL[] {
    const conditions: SQL[] = []
    if (text) {
      const part = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      conditions.push(sql`(${ilike(people.name, part)} or ${eq(people.account, text)})`)
    }
    if (role) {
      const held = this.tx
        .select({ one: sql`1` })
        .from(posts)
        .where(and(eq(posts.personId, people.id), eq(posts.role, role), heldAt(now)))
      conditions.push(exists(held))
    }
    return conditions
  }

  private get mayList(): boolean {
    return may(this.viewer, 'people:read')
  }
}

/** Whether a post is held at an instant. */
export function heldAt(now: Date): SQL | undefined {
  return and(lte(posts.heldFrom, now), or(isNull(posts.heldUntil), gt(posts.heldUntil, now)))
}
