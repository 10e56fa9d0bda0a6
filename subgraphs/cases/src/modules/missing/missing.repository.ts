import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm'
import {
  fir,
  missingParticulars,
  missingReason,
  missingReport,
  missingStage,
  reportNumbers,
  sighting,
} from '../../database/tables.js'
import type { MissingDesk } from '../../generated/types.js'
import { hasClockIn } from '../clocks/clocks.filter.js'
import { actorOf, changeBy } from '../shared/changes.js'
import { onOwnGround } from '../shared/ground.js'
import { afterCursor, conditionsOf, type MissingFilter, orderOf } from './missing.filter.js'
import type { MissingAct, MissingStage } from './missing.rules.js'

export type ReportRow = typeof missingReport.$inferSelect
export type ParticularsRow = typeof missingParticulars.$inferSelect
export type FirRow = typeof fir.$inferSelect
/** A step of the history; its words are null for who may not see the child's identity. */
export type StageRow = typeof missingStage.$inferSelect & Words

interface Words {
  readonly reason: string | null
  readonly document: string | null
}

type Changed = keyof ReturnType<typeof changeBy>
export type NewReport = Omit<typeof missingReport.$inferInsert, 'id' | 'reportNumber' | 'stage' | Changed>

/** A step as it goes into the history. */
export interface NewStage {
  readonly from: MissingStage | null
  readonly to: MissingStage
  readonly act: MissingAct | null
  readonly at: Date
  readonly reason: string | null
  readonly document: string | null
}

/** Reports of missing children. Row-level security says which there are for this viewer. */
export class MissingRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** One row more than the page holds, when there are more. */
  list(filter: MissingFilter, page: Page, now: Date): Promise<ReportRow[]> {
    return this.tx
      .select()
      .from(missingReport)
      .where(and(...this.ground, ...conditionsOf(filter, now), afterCursor(filter, page.after)))
      .orderBy(...orderOf(filter))
      .limit(page.limit + 1)
  }

  async count(filter: MissingFilter, now: Date): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(missingReport)
      .where(and(...this.ground, ...conditionsOf(filter, now)))
    return row?.all ?? 0
  }

  /** Counts of what waits, within the viewer's sight. */
  async desk(now: Date): Promise<MissingDesk> {
    const inStage = (stage: MissingStage) =>
      sql<number>`(count(*) filter (where ${eq(missingReport.stage, stage)}))::int`
    const withClock = (state: 'BREACHED' | 'DUE_SOON') =>
      sql<number>`(count(*) filter (where ${hasClockIn(missingReport.id, state, now)}))::int`
    const [row] = await this.tx
      .select({
        withoutFir: inStage('REPORTED'),
        underSearch: inStage('UNDER_SEARCH'),
        tracedNotProduced: inStage('TRACED'),
        breached: withClock('BREACHED'),
        dueSoon: withClock('DUE_SOON'),
        sightingsToScreen: sql<number>`(select count(*)::int from ${sighting} where ${inArray(sighting.stage, ['SUBMITTED', 'HELD'])})`,
      })
      .from(missingReport)
      .where(and(...this.ground, ne(missingReport.stage, 'CLOSED')))
    if (!row) throw new Error('a count without a row')
    return row
  }

  byIds(ids: readonly string[]): Promise<ReportRow[]> {
    return this.tx
      .select()
      .from(missingReport)
      .where(inArray(missingReport.id, [...ids]))
  }

  /** The report of this number, if it lies within sight. */
  async byNumber(reportNumber: string): Promise<ReportRow | undefined> {
    const [row] = await this.tx.select().from(missingReport).where(eq(missingReport.reportNumber, reportNumber))
    return row
  }

  /** All episodes of some children, oldest first. */
  byChildren(childIds: readonly string[]): Promise<ReportRow[]> {
    return this.tx
      .select()
      .from(missingReport)
      .where(
        eachAtMost(missingReport.childId, childIds, { id: missingReport.id, keep: [desc(missingReport.registeredAt)] }),
      )
      .orderBy(asc(missingReport.registeredAt), asc(missingReport.id))
  }

  particulars(ids: readonly string[]): Promise<ParticularsRow[]> {
    return this.tx
      .select()
      .from(missingParticulars)
      .where(inArray(missingParticulars.reportId, [...ids]))
  }

  firs(ids: readonly string[]): Promise<FirRow[]> {
    return (
      this.tx
        .select()
        .from(fir)
        .where(inArray(fir.reportId, [...ids]))
        // The zero FIR first: a look-up by report keeps the last one, which is the station's own.
        .orderBy(desc(fir.zero))
    )
  }

  history(ids: readonly string[]): Promise<StageRow[]> {
    return this.tx
      .select({ ...getTableColumns(missingStage), reason: missingReason.reason, document: missingReason.document })
      .from(missingStage)
      .leftJoin(missingReason, eq(missingReason.stageId, missingStage.id))
      .where(
        eachAtMost(missingStage.reportId, ids, {
          id: missingStage.id,
          keep: [desc(missingStage.at), desc(missingStage.id)],
        }),
      )
      .orderBy(asc(missingStage.at), asc(missingStage.id))
  }

  /** The report, locked until the transaction ends: whoever comes second waits, then sees the first one's change. */
  async lock(id: string): Promise<ReportRow | undefined> {
    const [row] = await this.tx.select().from(missingReport).where(eq(missingReport.id, id)).for('update')
    return row
  }

  async add(report: NewReport, now: Date): Promise<{ id: string; reportNumber: string }> {
    const id = newId()
    const reportNumber = await this.nextNumber(report.districtCode, now)
    await this.tx
      .insert(missingReport)
      .values({ ...report, id, reportNumber, stage: 'REPORTED', ...changeBy(this.viewer, now) })
    return { id, reportNumber }
  }

  async addParticulars(row: ParticularsRow): Promise<void> {
    await this.tx.insert(missingParticulars).values(row)
  }

  /** False where the child's identity, and so this, is closed to the viewer. */
  async changeParticulars(reportId: string, change: Partial<ParticularsRow>): Promise<boolean> {
    const changed = await this.tx
      .update(missingParticulars)
      .set(change)
      .where(eq(missingParticulars.reportId, reportId))
      .returning({ reportId: missingParticulars.reportId })
    return changed.length > 0
  }

  async addFir(row: FirRow): Promise<void> {
    await this.tx.insert(fir).values(row)
  }

  /** Changes a report that `lock` has given, and takes it one version up. */
  async change(id: string, change: Partial<ReportRow>, now: Date): Promise<void> {
    await this.tx
      .update(missingReport)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${missingReport.version} + 1` })
      .where(eq(missingReport.id, id))
  }

  /** Keeps the soonest limit beside the report. No change of the report itself, so its version stays. */
  async keepNextDue(id: string, nextDueAt: Date | null): Promise<void> {
    await this.tx.update(missingReport).set({ nextDueAt }).where(eq(missingReport.id, id))
  }

  async addStage(report: Pick<ReportRow, 'id' | 'childId' | 'stateCode'>, stage: NewStage): Promise<void> {
    const { from, to, act, at, reason, document } = stage
    const of = { reportId: report.id, stateCode: report.stateCode }
    const id = newId()
    await this.tx.insert(missingStage).values({ ...of, id, from, to, act, ...actorOf(this.viewer, at) })
    if (reason === null && document === null) return
    await this.tx.insert(missingReason).values({ ...of, stageId: id, childId: report.childId, reason, document })
  }

  private get ground() {
    return onOwnGround(this.viewer, missingReport)
  }

  private async nextNumber(districtCode: string, now: Date): Promise<string> {
    const [row] = await this.tx.execute<{ next: string }>(
      sql`select nextval(${`cases.${reportNumbers.seqName}`})::text as next`,
    )
    return `MC-${districtCode}-${now.getUTCFullYear()}-${(row?.next ?? '').padStart(6, '0')}`
  }
}
