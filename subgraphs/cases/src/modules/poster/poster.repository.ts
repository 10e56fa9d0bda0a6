import type { Viewer } from '@vatsalya/access'
import { eachAtMost, LARGEST_PAGE, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { poster, posterNumbers, publishedPoster } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type PosterRow = typeof poster.$inferSelect
export type PublishedPosterRow = typeof publishedPoster.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewPoster = Omit<typeof poster.$inferInsert, 'id' | 'posterNumber' | Changed>

/** Posters as their desk sees them, and the window through which the public sees those that are out. */
export class PosterRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  published(stateCode: string | null, page: Page): Promise<PublishedPosterRow[]> {
    const [at, id] = page.after ?? []
    const after = page.after
      ? sql`(${publishedPoster.releasedAt}, ${publishedPoster.id}) < (${at}::timestamptz, ${id}::uuid)`
      : undefined
    return this.tx
      .select()
      .from(publishedPoster)
      .where(and(inState(stateCode), after))
      .orderBy(desc(publishedPoster.releasedAt), desc(publishedPoster.id))
      .limit(page.limit + 1)
  }

  async countPublished(stateCode: string | null): Promise<number> {
    const [row] = await this.tx.select({ all: count() }).from(publishedPoster).where(inState(stateCode))
    return row?.all ?? 0
  }

  publishedByIds(ids: readonly string[]): Promise<PublishedPosterRow[]> {
    return this.tx
      .select()
      .from(publishedPoster)
      .where(inArray(publishedPoster.id, [...ids]))
  }

  byIds(ids: readonly string[]): Promise<PosterRow[]> {
    return this.tx
      .select()
      .from(poster)
      .where(inArray(poster.id, [...ids]))
  }

  /** All posters of some reports, newest first, withdrawn ones included. */
  byReports(reportIds: readonly string[]): Promise<PosterRow[]> {
    return this.tx
      .select()
      .from(poster)
      .where(eachAtMost(poster.reportId, reportIds, { id: poster.id, keep: [desc(poster.releasedAt)] }))
      .orderBy(desc(poster.releasedAt))
  }

  async lock(id: string): Promise<PosterRow | undefined> {
    const [row] = await this.tx.select().from(poster).where(eq(poster.id, id)).for('update')
    return row
  }

  async add(row: NewPoster, now: Date): Promise<string> {
    const id = newId()
    const [number] = await this.tx.execute<{ next: string }>(
      sql`select nextval(${`cases.${posterNumbers.seqName}`})::text as next`,
    )
    const posterNumber = `P-${row.districtCode}-${now.getUTCFullYear()}-${(number?.next ?? '').padStart(5, '0')}`
    await this.tx.insert(poster).values({ ...row, id, posterNumber, ...changeBy(this.viewer, now) })
    return id
  }

  /** Posters that wait for a second person, longest waiting first. */
  waiting(): Promise<PosterRow[]> {
    return this.tx
      .select()
      .from(poster)
      .where(and(eq(poster.needsCheck, true), isNull(poster.checkedAt), isNull(poster.withdrawnAt)))
      .orderBy(asc(poster.releasedAt))
      .limit(LARGEST_PAGE)
  }

  /** Lets a poster out that waited for its check. */
  async check(id: string, now: Date): Promise<void> {
    await this.tx
      .update(poster)
      .set({
        checkedAt: now,
        checkedBy: this.viewer.personId,
        ...changeBy(this.viewer, now),
        version: sql`${poster.version} + 1`,
      })
      .where(eq(poster.id, id))
  }

  async withdraw(id: string, reason: string, now: Date): Promise<void> {
    await this.tx.update(poster).set(this.withdrawal(reason, now)).where(eq(poster.id, id))
  }

  /** Withdraws whatever poster of a report is out; answers the ids. */
  async withdrawOf(reportId: string, reason: string, now: Date): Promise<string[]> {
    const withdrawn = await this.tx
      .update(poster)
      .set(this.withdrawal(reason, now))
      .where(and(eq(poster.reportId, reportId), isNull(poster.withdrawnAt)))
      .returning({ id: poster.id })
    return withdrawn.map(({ id }) => id)
  }

  private withdrawal(withdrawnReason: string, now: Date) {
    return {
      withdrawnAt: now,
      withdrawnReason,
      ...changeBy(this.viewer, now),
      version: sql`${poster.version} + 1`,
    }
  }
}

function inState(stateCode: string | null) {
  return stateCode ? eq(publishedPoster.lastSeenStateCode, stateCode) : undefined
}
