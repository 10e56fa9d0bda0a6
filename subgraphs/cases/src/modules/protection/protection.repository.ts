import type { Viewer } from '@vatsalya/access'
import { newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, count, desc, eq, inArray, notExists, type SQL, sql } from 'drizzle-orm'
import { openingReview, recusal, revealGrant } from '../../database/tables.js'
import { actorOf } from '../shared/changes.js'

export type OpeningRow = typeof revealGrant.$inferSelect
export type ReviewRow = typeof openingReview.$inferSelect

/** Opened identities as the data-protection officer sees them, and conflicts of interest. */
export class ProtectionRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  openings(unreviewed: boolean, page: Page): Promise<OpeningRow[]> {
    const [at, id] = page.after ?? []
    const after = page.after
      ? sql`(${revealGrant.grantedAt}, ${revealGrant.id}) < (${at}::timestamptz, ${id}::uuid)`
      : undefined
    return this.tx
      .select()
      .from(revealGrant)
      .where(and(this.unreviewed(unreviewed), after))
      .orderBy(desc(revealGrant.grantedAt), desc(revealGrant.id))
      .limit(page.limit + 1)
  }

  async countOpenings(unreviewed: boolean): Promise<number> {
    const [row] = await this.tx.select({ all: count() }).from(revealGrant).where(this.unreviewed(unreviewed))
    return row?.all ?? 0
  }

  async opening(id: string): Promise<OpeningRow | undefined> {
    const [row] = await this.tx.select().from(revealGrant).where(eq(revealGrant.id, id))
    return row
  }

  reviews(grantIds: readonly string[]): Promise<ReviewRow[]> {
    return this.tx
      .select()
      .from(openingReview)
      .where(inArray(openingReview.grantId, [...grantIds]))
      .orderBy(openingReview.reviewedAt)
  }

  async addReview(row: Omit<ReviewRow, 'id' | 'reviewedBy'>): Promise<void> {
    await this.tx.insert(openingReview).values({ ...row, id: newId(), reviewedBy: this.viewer.personId })
  }

  async addRecusal(row: Pick<typeof recusal.$inferInsert, 'childId' | 'stateCode' | 'personId' | 'reason'>, now: Date) {
    await this.tx.insert(recusal).values({ ...row, id: newId(), ...actorOf(this.viewer, now) })
  }

  private unreviewed(wanted: boolean): SQL | undefined {
    if (!wanted) return undefined
    const reviews = this.tx.select().from(openingReview).where(eq(openingReview.grantId, revealGrant.id))
    return notExists(reviews)
  }
}
