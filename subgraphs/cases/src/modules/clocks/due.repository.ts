import type { Viewer } from '@vatsalya/access'
import { endOfIndianDay, toAnnounce } from '@vatsalya/clocks'
import type { Page, Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { clock } from '../../database/tables.js'
import type { DueClockFilter } from '../../generated/types.js'
import { onOwnGround } from '../shared/ground.js'
import type { StoredClock } from './clocks.repository.js'

/** Running clocks by their limit. Every question here is one walk along an index (`clock_due_in`, `clock_sweep`). */
export class DueClockRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** Soonest limit first; one row more than the page holds, when there are more. */
  list(filter: DueClockFilter, page: Page): Promise<StoredClock[]> {
    const [at, id] = page.after ?? []
    const after = page.after ? sql`(${clock.dueAt}, ${clock.id}) > (${at}::timestamptz, ${id}::uuid)` : undefined
    return this.tx
      .select()
      .from(clock)
      .where(and(...this.conditionsOf(filter), after))
      .orderBy(asc(clock.dueAt), asc(clock.id))
      .limit(page.limit + 1)
  }

  async count(filter: DueClockFilter): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(clock)
      .where(and(...this.conditionsOf(filter)))
    return row?.all ?? 0
  }

  /** Locks clocks of which something is to be told, oldest warning first; what another sweep holds is left to it. */
  async toTell(now: Date, atMost: number): Promise<StoredClock[]> {
    const news = or(eq(clock.announced, 'NONE'), and(eq(clock.announced, 'DUE_SOON'), lt(clock.dueAt, now)))
    const rows = await this.tx
      .select()
      .from(clock)
      .where(and(...RUNS, lte(clock.warnAt, now), ne(clock.announced, 'BREACHED'), news))
      .orderBy(asc(clock.warnAt))
      .limit(atMost)
      .for('update', { skipLocked: true })
    return rows.filter((row) => toAnnounce(row, now) !== null)
  }

  async told(ids: readonly string[], announced: 'DUE_SOON' | 'BREACHED'): Promise<void> {
    if (ids.length === 0) return
    await this.tx
      .update(clock)
      .set({ announced })
      .where(inArray(clock.id, [...ids]))
  }

  private conditionsOf({ stateCode, districtCode, dueBy, mine, codes }: DueClockFilter): (SQL | undefined)[] {
    const { officeId } = this.viewer.jurisdiction
    return [
      ...RUNS,
      ...onOwnGround(this.viewer, clock),
      stateCode ? eq(clock.stateCode, stateCode) : undefined,
      districtCode ? eq(clock.districtCode, districtCode) : undefined,
      dueBy ? lte(clock.dueAt, endOfIndianDay(dueBy)) : undefined,
      mine ? sql`${clock.officeId}::text = ${officeId ?? ''}` : undefined,
      codes ? inArray(clock.code, codes) : undefined,
    ]
  }
}

const RUNS = [isNull(clock.stoppedAt), isNull(clock.pausedSince)]
