import type { Viewer } from '@vatsalya/access'
import { endOfIndianDay, startOfIndianDay } from '@vatsalya/clocks'
import { eachAtMost, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, desc, eq, exists, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { child, foundNumbers, foundParticulars, foundRecord } from '../../database/tables.js'
import type { FoundRecordFilter } from '../../generated/types.js'
import { hasClockIn } from '../clocks/clocks.filter.js'
import { changeBy } from '../shared/changes.js'
import { onOwnGround } from '../shared/ground.js'

export type FoundRow = typeof foundRecord.$inferSelect
export type FoundParticularsRow = typeof foundParticulars.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewFound = Omit<typeof foundRecord.$inferInsert, 'id' | 'recordNumber' | 'stage' | Changed>

/** Records of found children. Row-level security says which there are for this viewer. */
export class FoundRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  list(filter: FoundRecordFilter, page: Page, now: Date): Promise<FoundRow[]> {
    const [at, id] = page.after ?? []
    const after = page.after
      ? sql`(${foundRecord.receivedAt}, ${foundRecord.id}) < (${at}::timestamptz, ${id}::uuid)`
      : undefined
    return this.tx
      .select()
      .from(foundRecord)
      .where(and(...onOwnGround(this.viewer, foundRecord), ...conditionsOf(filter, now), after))
      .orderBy(desc(foundRecord.receivedAt), desc(foundRecord.id))
      .limit(page.limit + 1)
  }

  async count(filter: FoundRecordFilter, now: Date): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(foundRecord)
      .where(and(...onOwnGround(this.viewer, foundRecord), ...conditionsOf(filter, now)))
    return row?.all ?? 0
  }

  byIds(ids: readonly string[]): Promise<FoundRow[]> {
    return this.tx
      .select()
      .from(foundRecord)
      .where(inArray(foundRecord.id, [...ids]))
  }

  /** The record of this number, if it lies within sight. */
  async byNumber(recordNumber: string): Promise<FoundRow | undefined> {
    const [row] = await this.tx.select().from(foundRecord).where(eq(foundRecord.recordNumber, recordNumber))
    return row
  }

  byChildren(childIds: readonly string[]): Promise<FoundRow[]> {
    return this.tx
      .select()
      .from(foundRecord)
      .where(eachAtMost(foundRecord.childId, childIds, { id: foundRecord.id, keep: [desc(foundRecord.receivedAt)] }))
      .orderBy(asc(foundRecord.receivedAt))
  }

  particulars(ids: readonly string[]): Promise<FoundParticularsRow[]> {
    return this.tx
      .select()
      .from(foundParticulars)
      .where(inArray(foundParticulars.recordId, [...ids]))
  }

  async lock(id: string): Promise<FoundRow | undefined> {
    const [row] = await this.tx.select().from(foundRecord).where(eq(foundRecord.id, id)).for('update')
    return row
  }

  async add(row: NewFound, now: Date): Promise<{ id: string; recordNumber: string }> {
    const id = newId()
    const [number] = await this.tx.execute<{ next: string }>(
      sql`select nextval(${`cases.${foundNumbers.seqName}`})::text as next`,
    )
    const recordNumber = `FC-${row.districtCode}-${now.getUTCFullYear()}-${(number?.next ?? '').padStart(6, '0')}`
    await this.tx
      .insert(foundRecord)
      .values({ ...row, id, recordNumber, stage: 'RECEIVED', ...changeBy(this.viewer, now) })
    return { id, recordNumber }
  }

  async addParticulars(row: FoundParticularsRow): Promise<void> {
    await this.tx.insert(foundParticulars).values(row)
  }

  async change(id: string, change: Partial<FoundRow>, now: Date): Promise<void> {
    await this.tx
      .update(foundRecord)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${foundRecord.version} + 1` })
      .where(eq(foundRecord.id, id))
  }
}

function conditionsOf(filter: FoundRecordFilter, now: Date): (SQL | undefined)[] {
  const { stages, stateCode, districtCode, sex, foundBy, foundFrom, foundTo, clockState } = filter
  return [
    stages ? inArray(foundRecord.stage, stages) : undefined,
    stateCode ? eq(foundRecord.stateCode, stateCode) : undefined,
    districtCode ? eq(foundRecord.districtCode, districtCode) : undefined,
    foundBy ? inArray(foundRecord.foundBy, foundBy) : undefined,
    foundFrom ? gte(foundRecord.foundAt, startOfIndianDay(foundFrom)) : undefined,
    foundTo ? lte(foundRecord.foundAt, endOfIndianDay(foundTo)) : undefined,
    sex
      ? exists(sql`(select 1 from ${child} where ${child.id} = ${foundRecord.childId} and ${child.sex} = ${sex})`)
      : undefined,
    clockState ? hasClockIn(foundRecord.id, clockState, now) : undefined,
  ]
}
