import { toAnnounce } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { DISTRICT_DESK } from '../sighting/sighting.rules.js'
import type { StoredClock } from './clocks.repository.js'
import { DueClockRepository } from './due.repository.js'

/** One run tells at most so many, so that its transaction stays short; the next run goes on. */
const AT_MOST = 200

/** Tells each limit once as due soon and once as broken: as an event, and in the audit with the office that holds it. */
export async function sweepClocks(unit: UnitOfWork): Promise<void> {
  const clocks = new DueClockRepository(unit.tx, unit.viewer)
  const rows = await clocks.toTell(unit.now, AT_MOST)
  for (const news of ['DUE_SOON', 'BREACHED'] as const) {
    const told = rows.filter((row) => toAnnounce(row, unit.now) === news)
    await clocks.told(
      told.map(({ id }) => id),
      news,
    )
    for (const row of told) await tell(unit, row, news)
  }
}

async function tell(unit: UnitOfWork, row: StoredClock, news: 'DUE_SOON' | 'BREACHED'): Promise<void> {
  const { code, subject, subjectId, stateCode, districtCode, dueAt } = row
  const officeId = row.officeId === DISTRICT_DESK ? null : row.officeId
  await unit.announce(news === 'BREACHED' ? 'ClockBreached' : 'ClockDueSoon', {
    clockId: row.id,
    code,
    subject,
    subjectId,
    officeId,
    stateCode,
    districtCode,
    dueAt: dueAt.toISOString(),
  })
  unit.audit({
    act: news === 'BREACHED' ? 'clock.breached' : 'clock.due-soon',
    objectType: 'Clock',
    objectId: row.id,
    stateCode,
    districtCode,
    detail: { code, subject, subjectId, officeId, dueAt: dueAt.toISOString() },
  })
}
