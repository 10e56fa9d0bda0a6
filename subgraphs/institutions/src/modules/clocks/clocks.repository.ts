import {
  advanceClock,
  type ClockCode,
  type ClockEvent,
  type ClockRow,
  type Holder,
  nextClock,
  startClock,
} from '@vatsalya/clocks'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { clock } from '../../database/tables.js'

export type StoredClock = typeof clock.$inferSelect

/** Statutory clocks of homes and stays, as rows. What they mean is said by packages/clocks. */
export class ClockRepository {
  constructor(private readonly tx: Tx) {}

  /** All clocks of some homes or stays, in the order in which they were started. */
  bySubjects(subjectIds: readonly string[]): Promise<StoredClock[]> {
    return this.tx
      .select()
      .from(clock)
      .where(eachAtMost(clock.subjectId, subjectIds, { id: clock.id, keep: [desc(clock.startedAt)] }))
      .orderBy(asc(clock.startedAt), asc(clock.code))
  }

  async start(subject: StoredClock['subject'], subjectId: string, code: ClockCode, holder: Holder, at: Date) {
    const row = startClock({ id: newId(), code, subjectId, holder, at })
    await this.tx.insert(clock).values({ ...row, subject, events: [...row.events] })
    return row
  }

  /** Starts the next period of a duty that recurs: the clock that was stopped at its last act. */
  async startNext(subject: StoredClock['subject'], stopped: ClockRow): Promise<void> {
    const next = nextClock(stopped, newId())
    if (next) await this.tx.insert(clock).values({ ...next, subject, events: [...next.events] })
  }

  /** Lets something happen to the running clocks of one with these codes, and answers them as they stand now. Clocks that
   * refuse it stay as they are. */
  async advance(subjectId: string, codes: readonly ClockCode[], event: ClockEvent): Promise<ClockRow[]> {
    const changed: ClockRow[] = []
    for (const row of await this.running(subjectId, codes)) {
      const next = advanceClock(row, event)
      if (!next.ok) continue
      await this.store(next.row)
      changed.push(next.row)
    }
    return changed
  }

  private running(subjectId: string, codes: readonly ClockCode[]): Promise<ClockRow[]> {
    return this.tx
      .select()
      .from(clock)
      .where(and(eq(clock.subjectId, subjectId), isNull(clock.stoppedAt), inArray(clock.code, [...codes])))
      .for('update')
  }

  private async store(row: ClockRow): Promise<void> {
    const { id, ...columns } = row
    await this.tx
      .update(clock)
      .set({ ...columns, events: [...columns.events] })
      .where(eq(clock.id, id))
  }
}
