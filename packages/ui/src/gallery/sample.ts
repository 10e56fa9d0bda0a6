import type { ClockShape } from '../core.js'

/** The gallery's moment: a Tuesday evening in India. */
export const NOW = Date.parse('2026-11-24T21:40:00+05:30')
const HOUR = 3_600_000
const DAY = 24 * HOUR

const at = (distance: number) => new Date(NOW + distance).toISOString()

function clock(label: string, source: string, from: number, due: number, more: Partial<ClockShape> = {}): ClockShape {
  return {
    code: 'SAMPLE',
    label,
    source,
    owner: 'CWPO',
    startedAt: at(from),
    dueAt: at(due),
    state: 'RUNNING',
    ...more,
  }
}

/** One clock of each face, in the order of LOOK. */
export const CLOCKS = {
  running: clock('Hand over to AHTU', 'BBA v UoI 2013', -74 * DAY, 46 * DAY),
  dueSoon: clock('Answer the lead', 'rule 92', -10 * HOUR, 80 * 60_000),
  passed: clock('Produce before the committee', 's.31 JJ Act', -26 * HOUR, -2 * HOUR, { state: 'BREACHED' }),
  passedLongAgo: clock('Form 22', 's.36(2) JJ Act', -45 * DAY, -30 * DAY, { state: 'BREACHED' }),
  paused: clock('Hand over to AHTU', 'BBA v UoI 2013', -89 * DAY, 31 * DAY, {
    state: 'PAUSED',
    pausedReason: 'court stay',
  }),
  extended: clock('Inquiry', 's.14(2) JJ Act', -60 * DAY, 30 * DAY, {
    firstDueAt: at(9 * DAY),
    extendedBy: 'order 12/2026',
  }),
  stopped: clock('Produce before the committee', 's.31 JJ Act', -40 * HOUR, -16 * HOUR, {
    state: 'STOPPED',
    stoppedAt: at(-29 * HOUR),
  }),
  stoppedLate: clock('Produce before the committee', 's.31 JJ Act', -40 * HOUR, -16 * HOUR, {
    state: 'STOPPED',
    stoppedAt: at(-13 * HOUR),
  }),
} as const

/** Clocks for the river, spread over two weeks as in a busy station. */
export const MANY_CLOCKS: ClockShape[] = [
  ...[-2, -5, -9, -20, -30, -40, -50].map((hours) => hours * HOUR),
  ...[0.5, 1, 1.2, 1.6, 2].map((hours) => hours * HOUR),
  ...[1, 1, 1, 2, 2, 2, 2, 3, 3, 5, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 9, 11, 11, 12, 12, 12, 12, 13].map((d) => d * DAY),
].map((due) => clock('FIR', 's.173 BNSS', -30 * DAY, due))
