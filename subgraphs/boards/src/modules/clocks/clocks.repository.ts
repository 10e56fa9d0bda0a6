import { advanceClock, type ClockCode, type ClockEvent, type Holder, startClock } from '@vatsalya/clocks'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { clock } from '../../database/tables.js'

export type StoredClock = typeof clock.$inferSelect

/** Statutory clocks of proceedings, as rows. What they mean is said by packages/clocks. */
export class ClocksRepository {
  constructor(private readonly tx: Tx) {}

  /** All clocks of some proceedings, in the order in which they were started. */
  async byProceedings(ids: readonly string[]): Promise<StoredClock[]> {
    return this.tx
      .select()
      .from(clock)
      .where(eachAtMost(clock.proceedingId, ids, { id: clock.id, keep: [desc(clock.startedAt)] }))
      .orderBy(asc(clock.startedAt), asc(clock.code))
  }

  async start(proceedingId: string, code: ClockCode, holder: Holder, at: Date): Promise<void> {
    const { subjectId, events, ...row } = startClock({ id: newId(), code, subjectId: proceedingId, holder, at })
    await this.tx.insert(clock).values({ ...row, proceedingId: subjectId, events: [...events] })
  }

  /** Lets something happen to the running clocks of a proceeding with these codes; clocks that refuse it stay. */
  async advance(proceedingId: string, codes: readonly ClockCode[], event: ClockEvent): Promise<void> {
    const rows = await this.tx
      .select()
      .from(clock)
      .where(and(eq(clock.proceedingId, proceedingId), isNull(clock.stoppedAt), inArray(clock.code, [...codes])))
      .for('update')
    for (const row of rows) {
      const next = advanceClock({ ...row, subjectId: row.proceedingId }, event)
      if (!next.ok) continue
      const { id, subjectId, events, ...columns } = next.row
      await this.tx
        .update(clock)
        .set({ ...columns, proceedingId: subjectId, events: [...events] })
        .where(eq(clock.id, id))
    }
  }
}
