import {
  advanceClock,
  type ClockCode,
  type ClockRow,
  clockDefinition,
  type Holder,
  nextClock,
  startClock,
} from '@vatsalya/clocks'
import { demoId, type Random } from '@vatsalya/demo'
import { CLOCKS_OF_STAGE } from '../modules/missing/clocks.rules.js'
import type { DemoStep } from './timeline.js'

const DAY = 86_400_000

/** The clocks that the steps of a report have started and stopped, by the same table as the server's. */
export function clocksOfSteps(
  random: Random,
  reportId: string,
  holder: Holder,
  steps: readonly DemoStep[],
  now: Date,
): ClockRow[] {
  const running = new Map<ClockCode, ClockRow>()
  const stopped: ClockRow[] = []
  for (const { to, at } of steps) {
    for (const code of CLOCKS_OF_STAGE[to].stops) {
      const clock = running.get(code)
      if (!clock) continue
      running.delete(code)
      for (const part of periodsUntil(random, clock, at)) stopped.push(part)
    }
    for (const code of CLOCKS_OF_STAGE[to].starts) {
      const id = demoId('clock', `${reportId}-${code}`)
      running.set(code, startClock({ id, code, subjectId: reportId, holder, at }))
    }
  }
  return [...stopped, ...[...running.values()].flatMap((clock) => periodsTo(random, clock, now))]
}

/** A found child's 24 hours before the committee. */
export function productionClock(recordId: string, holder: Holder, from: Date, producedAt: Date | null): ClockRow {
  const id = demoId('clock', `${recordId}-CNCP_PRODUCE`)
  const clock = startClock({ id, code: 'CNCP_PRODUCE', subjectId: recordId, holder, at: from })
  return producedAt ? stop(clock, producedAt) : clock
}

function stop(clock: ClockRow, at: Date): ClockRow {
  const next = advanceClock(clock, { type: 'stopped', at: at.toISOString() })
  return next.ok ? next.row : clock
}

/** All periods of a clock up to a stop; a clock that runs once has one. */
function periodsUntil(random: Random, clock: ClockRow, at: Date): ClockRow[] {
  const periods = periodsTo(random, clock, at)
  const last = periods.at(-1)
  return last ? [...periods.slice(0, -1), stop(last, at)] : []
}

/** A recurring duty was done in each past period, as a rule in time; the last period still runs. */
function periodsTo(random: Random, first: ClockRow, until: Date): ClockRow[] {
  const periods: ClockRow[] = []
  let clock = first
  while (clockDefinition(clock.code).recurs !== null && clock.dueAt < until) {
    const done = stop(clock, new Date(clock.dueAt.getTime() - random.int(1, 20) * DAY))
    periods.push(done)
    const next = nextClock(done, demoId('clock', `${clock.subjectId}-${clock.code}-${periods.length}`))
    if (!next) return periods
    clock = next
  }
  return [...periods, clock]
}
