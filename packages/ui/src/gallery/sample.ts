import type { ClockShape, Sex, WorkItem } from '../core.js'

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
  paused: clock('Hand over to AHTU', 'BBA v UoI 2013', -91 * DAY, 29 * DAY, {
    state: 'PAUSED',
    pausedSince: at(-2 * DAY),
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

function work(
  index: number,
  sex: Sex,
  ageYears: number,
  name: string | null,
  due: string,
  clock: ClockShape,
): WorkItem {
  const child = { sex, ageYears, name, withheld: name === null }
  const owner = index % 3 === 1 ? 'Duty officer' : 'You'
  return { id: String(index), href: `#${index}`, child, due, detail: index === 0 && 's.31 JJ Act · 24 h', clock, owner }
}

/** Work of a station, passed first. */
export const WORK: WorkItem[] = [
  work(0, 'GIRL', 14, 'Demo Asha', 'Produce before the committee', CLOCKS.passed),
  work(1, 'BOY', 9, 'Demo Ravi', 'FIR to be registered', CLOCKS.passedLongAgo),
  work(2, 'GIRL', 16, null, 'Lead: seen at Pune Junction', CLOCKS.dueSoon),
  work(3, 'BOY', 12, 'Demo Imran', 'Look-out: 2 of 6 units answered', CLOCKS.dueSoon),
  work(4, 'GIRL', 11, 'Demo Meena', 'Hand over to AHTU (4 months)', CLOCKS.paused),
  work(5, 'BOY', 15, 'Demo Arjun', 'Inquiry', CLOCKS.extended),
  work(6, 'BOY', 15, 'Demo Arjun', 'Hand over to AHTU (4 months)', CLOCKS.running),
  work(7, 'GIRL', 8, 'Demo Noor', 'Produce before the committee', CLOCKS.stopped),
]
