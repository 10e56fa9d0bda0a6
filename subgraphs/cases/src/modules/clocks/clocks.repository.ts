import { advanceClock, type ClockCode, type ClockEvent, type ClockRow, type Holder, startClock } from '@vatsalya/clocks'
import { newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { clock } from '../../database/tables.js'

export type StoredClock = typeof clock.$inferSelect

/** Statutory clocks of reports and found records, as rows. What they mean is said by packages/clocks. */
export class ClockRepository {
  constructor(private readonly tx: Tx) {}

  /** All clocks of some records, in the order in which they were started. */
  bySubjects(subjectIds: readonly string[]): Promise<StoredClock[]> {
    return this.tx
      .select()
      .from(clock)
      .where(inArray(clock.subjectId, [...subjectIds]))
      .orderBy(asc(clock.startedAt), asc(clock.code))
  }

  async start(subject: StoredClock['subject'], subjectId: string, code: ClockCode, holder: Holder, at: Date) {
    const row = startClock({ id: newId(), code, subjectId, holder, at })
    await this.tx.insert(clock).values({ ...row, subject, events: [...row.events] })
  }

  /** Lets something happen to the running clocks of a record with these codes; clocks that refuse it stay as they are. */
  async advance(subjectId: string, codes: readonly ClockCode[], event: ClockEvent): Promise<void> {
    for (const row of await this.running(subjectId, codes)) {
      const next = advanceClock(row, event)
      if (next.ok) await this.store(next.row)
    }
  }

  /** Soonest limit of the record's running clocks, or null. */
  async nextDue(subjectId: string): Promise<Date | null> {
    const [soonest] = await this.tx
      .select({ dueAt: clock.dueAt })
      .from(clock)
      .where(and(eq(clock.subjectId, subjectId), isNull(clock.stoppedAt)))
      .orderBy(asc(clock.dueAt))
      .limit(1)
    return soonest?.dueAt ?? null
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
