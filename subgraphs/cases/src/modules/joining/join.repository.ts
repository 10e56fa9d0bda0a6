import type { Viewer } from '@vatsalya/access'
import { eachAtMost, LARGEST_PAGE, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { childJoin, childJoinWords } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type JoinRow = typeof childJoin.$inferSelect
export type JoinWordsRow = typeof childJoinWords.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewJoin = Omit<typeof childJoin.$inferInsert, 'id' | Changed>

/** Two children's ids, the older record first: one pair has one spelling. */
export function pairOf(one: string, other: string): { childId: string; otherChildId: string } {
  return one < other ? { childId: one, otherChildId: other } : { childId: other, otherChildId: one }
}

/** Records that are said to be of one child. Row-level security shows a join to whoever sees both records. */
export class JoinRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** Joins of some children, newest first, each told once for either child that was asked about (`of`). */
  async byChildren(childIds: readonly string[]): Promise<(JoinRow & { readonly of: string })[]> {
    const keep = { id: childJoin.id, keep: [desc(childJoin.proposedAt)] }
    const rows = await this.tx
      .select()
      .from(childJoin)
      .where(or(eachAtMost(childJoin.childId, childIds, keep), eachAtMost(childJoin.otherChildId, childIds, keep)))
      .orderBy(desc(childJoin.proposedAt), desc(childJoin.id))
    return rows.flatMap((row) => [
      { ...row, of: row.childId },
      { ...row, of: row.otherChildId },
    ])
  }

  words(joinIds: readonly string[]): Promise<JoinWordsRow[]> {
    return this.tx
      .select()
      .from(childJoinWords)
      .where(inArray(childJoinWords.joinId, [...joinIds]))
  }

  /** Open proposals of other persons, longest waiting first. */
  waiting(): Promise<JoinRow[]> {
    return this.tx
      .select()
      .from(childJoin)
      .where(and(isNull(childJoin.decidedAt), ne(childJoin.proposedBy, this.viewer.personId ?? '')))
      .orderBy(asc(childJoin.proposedAt))
      .limit(LARGEST_PAGE)
  }

  async openOf(pair: Pick<JoinRow, 'childId' | 'otherChildId'>): Promise<JoinRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(childJoin)
      .where(and(this.ofPair(pair), isNull(childJoin.decidedAt)))
    return row
  }

  /** The join that holds between two records, locked. */
  async holding(pair: Pick<JoinRow, 'childId' | 'otherChildId'>): Promise<JoinRow | undefined> {
    const holds = and(eq(childJoin.kind, 'JOIN'), eq(childJoin.confirmed, true), isNull(childJoin.until))
    const [row] = await this.tx
      .select()
      .from(childJoin)
      .where(and(this.ofPair(pair), holds))
    return row
  }

  async byId(id: string): Promise<JoinRow | undefined> {
    const [row] = await this.tx.select().from(childJoin).where(eq(childJoin.id, id))
    return row
  }

  /**
   * Whether each of the two children has an FIR in an open case, and none in common: one bit, past row-level security,
   * because the case may lie in another State.
   */
  async openFirsDiffer({ childId, otherChildId }: Pick<JoinRow, 'childId' | 'otherChildId'>): Promise<boolean> {
    const [row] = await this.tx.execute<{ differ: boolean }>(
      sql`select cases.open_firs_differ(${childId}::uuid, ${otherChildId}::uuid) as differ`,
    )
    return row?.differ === true
  }

  async add(row: NewJoin, words: Pick<JoinWordsRow, 'words' | 'document'>, now: Date): Promise<JoinRow | undefined> {
    const id = newId()
    await this.tx.insert(childJoin).values({ ...row, id, ...changeBy(this.viewer, now) })
    const added = await this.byId(id)
    if (added) await this.addWords(added, 'PROPOSAL', words)
    return added
  }

  async addWords(
    { id: joinId, childId, otherChildId, stateCode }: JoinRow,
    part: JoinWordsRow['part'],
    words: Pick<JoinWordsRow, 'words' | 'document'>,
  ): Promise<void> {
    await this.tx.insert(childJoinWords).values({ joinId, part, childId, otherChildId, stateCode, ...words })
  }

  async decide(id: string, confirmed: boolean, now: Date): Promise<void> {
    await this.change(id, { confirmed, decidedAt: now, decidedBy: this.viewer.personId }, now)
  }

  /** Ends a join: from now on these are two children again. */
  async end(id: string, now: Date): Promise<void> {
    await this.change(id, { until: now }, now)
  }

  private async change(id: string, change: Partial<JoinRow>, now: Date): Promise<void> {
    await this.tx
      .update(childJoin)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${childJoin.version} + 1` })
      .where(eq(childJoin.id, id))
  }

  private ofPair({ childId, otherChildId }: Pick<JoinRow, 'childId' | 'otherChildId'>) {
    return and(eq(childJoin.childId, childId), eq(childJoin.otherChildId, otherChildId))
  }
}
