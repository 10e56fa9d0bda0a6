import { may, type Viewer } from '@vatsalya/access'
import { isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { attendance, programmes } from '../../database/tables.js'

export type ProgrammeRow = typeof programmes.$inferSelect
export type AttendanceRow = typeof attendance.$inferSelect

/** All parts that are given must hold. `from` and `to` bound the first day. */
export interface ProgrammeFilter {
  readonly subject?: ProgrammeRow['subject'] | null
  readonly statuses?: readonly ProgrammeRow['status'][] | null
  readonly stateCode?: string | null
  readonly instituteCode?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** The calendar. Needs training:read; row-level security asks again. */
export class ProgrammesRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<ProgrammeRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0 || !this.mayRead) return []
    return this.tx.select().from(programmes).where(inArray(programmes.id, known))
  }

  /** One row more than the page holds; by first day, then by id. */
  async page(filter: ProgrammeFilter, page: Page): Promise<ProgrammeRow[]> {
    if (!this.mayRead) return []
    const [day, id] = page.after ?? []
    const after =
      day !== undefined && id !== undefined
        ? sql`(${programmes.startsOn}::text, ${programmes.id}::text) > (${day}, ${id})`
        : undefined
    return this.tx
      .select()
      .from(programmes)
      .where(and(...conditionsOf(filter), after))
      .orderBy(asc(programmes.startsOn), sql`${programmes.id}::text`)
      .limit(page.limit + 1)
  }

  async count(filter: ProgrammeFilter): Promise<number> {
    if (!this.mayRead) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(programmes)
      .where(and(...conditionsOf(filter)))
    return row?.total ?? 0
  }

  async attendanceOf(programmeIds: readonly string[]): Promise<AttendanceRow[]> {
    if (!this.mayRead) return []
    return this.tx
      .select()
      .from(attendance)
      .where(inArray(attendance.programmeId, [...programmeIds]))
      .orderBy(asc(attendance.stateCode))
  }

  /** The programme, held until the transaction ends; undefined where it is not this post's to change. */
  async lock(id: string): Promise<ProgrammeRow | undefined> {
    if (!isUuid(id)) return undefined
    const [row] = await this.tx.select().from(programmes).where(eq(programmes.id, id)).for('update')
    return row
  }

  async insert(row: typeof programmes.$inferInsert): Promise<void> {
    await this.tx.insert(programmes).values(row)
  }

  /** Writes who came, over any earlier count, and marks the programme as held. */
  async hold(id: string, rows: readonly Omit<AttendanceRow, 'programmeId'>[]): Promise<void> {
    for (const row of rows) {
      const { participants, certified } = row
      await this.tx
        .insert(attendance)
        .values({ programmeId: id, ...row })
        .onConflictDoUpdate({
          target: [attendance.programmeId, attendance.stateCode],
          set: { participants, certified },
        })
    }
    await this.tx
      .update(programmes)
      .set({ status: 'HELD', version: sql`${programmes.version} + 1` })
      .where(eq(programmes.id, id))
  }

  private get mayRead(): boolean {
    return may(this.viewer, 'training:read')
  }
}

function conditionsOf(filter: ProgrammeFilter): SQL[] {
  return [
    filter.subject ? eq(programmes.subject, filter.subject) : undefined,
    filter.statuses && filter.statuses.length > 0 ? inArray(programmes.status, [...filter.statuses]) : undefined,
    filter.stateCode ? eq(programmes.stateCode, filter.stateCode) : undefined,
    filter.instituteCode ? eq(programmes.instituteCode, filter.instituteCode) : undefined,
    filter.from ? gte(programmes.startsOn, filter.from) : undefined,
    filter.to ? lte(programmes.startsOn, filter.to) : undefined,
  ].filter((condition) => condition !== undefined)
}
