import {
  advanceClock,
  type ClockCode,
  type ClockEvent,
  type ClockRow,
  type Holder,
  type Limit,
  nextClock,
  startClock,
} from '@vatsalya/clocks'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { clock } from '../../database/tables.js'
import { refuseField } from '../shared/input.js'

export type StoredClock = typeof clock.$inferSelect
export type ClockSubject = StoredClock['subject']

/** Statutory clocks of reports and found records, as rows. What they mean is said by packages/clocks. */
export class ClockRepository {
  constructor(private readonly tx: Tx) {}

  /** All clocks of some records, in the order in which they were started. */
  bySubjects(subjectIds: readonly string[]): Promise<StoredClock[]> {
    return this.tx
      .select()
      .from(clock)
      .where(eachAtMost(clock.subjectId, subjectIds, { id: clock.id, keep: [desc(clock.startedAt)] }))
      .orderBy(asc(clock.startedAt), asc(clock.code))
  }

  /** Starts a clock; `limit` for clocks of the house only. */
  async start(subject: ClockSubject, subjectId: string, code: ClockCode, holder: Holder, at: Date, limit?: Limit) {
    await this.add(subject, startClock({ id: newId(), code, subjectId, holder, at, ...(limit && { limit }) }))
  }

  /** A recurring duty is done: its clock stops at `at`, and its next period begins. */
  async renew(subject: ClockSubject, subjectId: string, code: ClockCode, at: Date): Promise<void> {
    for (const row of await this.running(subjectId, [code])) {
      // Done once more before its period begins: nothing is owed yet.
      if (row.startedAt > at) continue
      const done = advanceClock(row, { type: 'stopped', at: at.toISOString() })
      if (!done.ok) continue
      await this.store(done.row)
      const next = nextClock(done.row, newId())
      if (next) await this.add(subject, next)
    }
  }

  /** Every running clock of a record belongs to another office from now on; no limit moves. */
  async handOver(subjectId: string, holder: Holder, at: Date): Promise<void> {
    for (const row of await this.running(subjectId)) {
      const next = advanceClock(row, { type: 'handedOver', at: at.toISOString(), holder })
      if (next.ok) await this.store(next.row)
    }
  }

  /**
   * Lets something happen to the running clocks of a record with these codes. Where one refuses it the use case ends at
   * the input's field `path`: a clock that does not stop would run for good.
   */
  async advance(subjectId: string, codes: readonly ClockCode[], event: ClockEvent, path = 'at'): Promise<void> {
    for (const row of await this.running(subjectId, codes)) {
      const next = advanceClock(row, event.type === 'stopped' ? notBeforeStart(row, event) : event)
      if (!next.ok) refuseField(path, next.fault.message)
      await this.store(next.row)
    }
  }

  /** Soonest limit of the record's running clocks, or null. */
  async nextDue(subjectId: string): Promise<Date | null> {
    const [soonest] = await this.tx
      .select({ dueAt: clock.dueAt })
      .from(clock)
      .where(and(eq(clock.subjectId, subjectId), isNull(clock.stoppedAt), isNull(clock.pausedSince)))
      .orderBy(asc(clock.dueAt))
      .limit(1)
    return soonest?.dueAt ?? null
  }

  /** Running clocks of a record, locked; all of them where no codes are named. */
  private running(subjectId: string, codes?: readonly ClockCode[]): Promise<ClockRow[]> {
    const named = codes && inArray(clock.code, [...codes])
    return this.tx
      .select()
      .from(clock)
      .where(and(eq(clock.subjectId, subjectId), isNull(clock.stoppedAt), named))
      .for('update')
  }

  private async add(subject: ClockSubject, row: ClockRow): Promise<void> {
    await this.tx.insert(clock).values({ ...row, subject, events: [...row.events] })
  }

  private async store(row: ClockRow): Promise<void> {
    const { id, ...columns } = row
    await this.tx
      .update(clock)
      .set({ ...columns, events: [...columns.events] })
      .where(eq(clock.id, id))
  }
}

/** The next period of a recurring duty may lie ahead when its case ends: it stops where it would have begun. */
function notBeforeStart(row: ClockRow, event: ClockEvent): ClockEvent {
  return row.startedAt.toISOString() > event.at ? { type: 'stopped', at: row.startedAt.toISOString() } : event
}
