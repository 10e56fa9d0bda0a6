import type { Viewer } from '@vatsalya/access'
import { eachAtMost, isUuid, LARGEST_PAGE, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { clock, proceeding } from '../../database/tables.js'
import { FINAL_CLOCKS } from './proceedings.rules.js'

export type ProceedingRow = typeof proceeding.$inferSelect

const MOST_OVERDUE = 50

export interface ProceedingFilter {
  readonly stages?: readonly ProceedingRow['stage'][] | null
  readonly caseKind?: ProceedingRow['caseKind'] | null
  readonly boardId?: string | null
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly open?: boolean | null
  readonly dueBy?: string | null
}

/** Rows of proceedings; row-level security says whose they are to see. */
export class ProceedingsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<ProceedingRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0 || this.isStranger) return []
    return this.tx.select().from(proceeding).where(inArray(proceeding.id, known))
  }

  async byChildren(childIds: readonly string[]): Promise<ProceedingRow[]> {
    const known = childIds.filter(isUuid)
    if (known.length === 0 || this.isStranger) return []
    return this.tx
      .select()
      .from(proceeding)
      .where(eachAtMost(proceeding.childId, known, { id: proceeding.id, keep: [desc(proceeding.openedAt)] }))
      .orderBy(asc(proceeding.openedAt))
  }

  /** Open matters of a body on one day: more than a hundred nobody can hear. */
  async onDay(boardId: string, day: string): Promise<ProceedingRow[]> {
    return this.tx
      .select()
      .from(proceeding)
      .where(and(eq(proceeding.boardId, boardId), eq(proceeding.nextHearingOn, day), isNull(proceeding.closedAt)))
      .orderBy(asc(proceeding.openedAt))
      .limit(LARGEST_PAGE)
  }

  /** Open matters of a body whose day has passed: how many, and those unheard longest. */
  async overdue(boardId: string, day: string): Promise<{ total: number; rows: ProceedingRow[] }> {
    const passed = and(eq(proceeding.boardId, boardId), lt(proceeding.nextHearingOn, day), isNull(proceeding.closedAt))
    const [row] = await this.tx.select({ total: count() }).from(proceeding).where(passed)
    const rows = await this.tx
      .select()
      .from(proceeding)
      .where(passed)
      .orderBy(asc(proceeding.nextHearingOn), asc(proceeding.openedAt))
      .limit(MOST_OVERDUE)
    return { total: row?.total ?? 0, rows }
  }

  /** One row more than the page holds; oldest first. */
  async page(filter: ProceedingFilter, page: Page): Promise<ProceedingRow[]> {
    if (this.isStranger) return []
    const [at, id] = page.after ?? []
    const after =
      at !== undefined && id !== undefined
        ? sql`(${proceeding.openedAt}, ${proceeding.id}::text) > (${at}::timestamptz, ${id})`
        : undefined
    return this.tx
      .select()
      .from(proceeding)
      .where(and(...conditionsOf(filter), after))
      .orderBy(asc(proceeding.openedAt), sql`${proceeding.id}::text`)
      .limit(page.limit + 1)
  }

  async count(filter: ProceedingFilter): Promise<number> {
    if (this.isStranger) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(proceeding)
      .where(and(...conditionsOf(filter)))
    return row?.total ?? 0
  }

  /** The proceeding, held until the transaction ends; undefined where it is not the viewer's to change. */
  async lock(id: string): Promise<ProceedingRow | undefined> {
    if (!isUuid(id)) return undefined
    const [row] = await this.tx.select().from(proceeding).where(eq(proceeding.id, id)).for('update')
    return row
  }

  async insert(row: typeof proceeding.$inferInsert): Promise<void> {
    await this.tx.insert(proceeding).values(row)
  }

  /** Changes a proceeding and counts its version up. */
  async change(id: string, values: Partial<ProceedingRow>, at: Date): Promise<void> {
    await this.tx
      .update(proceeding)
      .set({
        ...values,
        version: sql`${proceeding.version} + 1`,
        changedAt: at,
        changedBy: this.viewer.personId,
        changedRole: this.viewer.role ?? 'SERVICE',
      })
      .where(eq(proceeding.id, id))
  }

  /** Last serial of a body's proceedings in a year; others of the body wait until this transaction ends. */
  async lastSerial(boardId: string, year: string): Promise<number> {
    await this.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`proceeding:${boardId}`}, 0))`)
    const [row] = await this.tx
      .select({ last: sql<number>`coalesce(max(split_part(${proceeding.number}, '/', 4)::int), 0)` })
      .from(proceeding)
      .where(and(eq(proceeding.boardId, boardId), sql`split_part(${proceeding.number}, '/', 3) = ${year}`))
    return row?.last ?? 0
  }

  private get isStranger(): boolean {
    return this.viewer.kind === 'public'
  }
}

function conditionsOf(filter: ProceedingFilter): SQL[] {
  return [
    filter.stages && filter.stages.length > 0 ? inArray(proceeding.stage, [...filter.stages]) : undefined,
    filter.caseKind ? eq(proceeding.caseKind, filter.caseKind) : undefined,
    filter.boardId ? (isUuid(filter.boardId) ? eq(proceeding.boardId, filter.boardId) : sql`false`) : undefined,
    filter.stateCode ? eq(proceeding.stateCode, filter.stateCode) : undefined,
    filter.districtCode ? eq(proceeding.districtCode, filter.districtCode) : undefined,
    filter.open ? isNull(proceeding.closedAt) : undefined,
    filter.dueBy
      ? sql`exists (select 1 from ${clock} c where c.proceeding_id = ${proceeding.id} and c.stopped_at is null
          and c.code in ${[...FINAL_CLOCKS]} and (c.due_at at time zone 'Asia/Kolkata')::date <= ${filter.dueBy}::date)`
      : undefined,
  ].filter((condition) => condition !== undefined)
}
