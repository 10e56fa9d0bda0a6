import { dayKey } from '../runtime/format.js'
import type { ClockShape } from './reading.js'

/** What stands in a column of the river: `passed`, or a day as "2026-11-25". */
export type RiverKey = string
export const PASSED: RiverKey = 'passed'

export interface RiverColumn {
  readonly key: RiverKey
  readonly kind: 'passed' | 'today' | 'later'
  readonly count: number
}

type Due = Pick<ClockShape, 'dueAt' | 'state'>

const DAY = 86_400_000

/** The column in which a clock stands; null when it is stopped or paused and nothing is due by it. */
export function riverKeyOf(clock: Due, now: number): RiverKey | null {
  if (clock.state === 'STOPPED' || clock.state === 'PAUSED') return null
  return Date.parse(clock.dueAt) < now ? PASSED : dayKey(clock.dueAt)
}

/** Columns of the river: passed, today, then the next days (in India), each with the number of clocks due. */
export function riverColumns(clocks: readonly Due[], now: number, days: number): RiverColumn[] {
  const counts = new Map<RiverKey, number>()
  for (const clock of clocks) {
    const key = riverKeyOf(clock, now)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const column = (key: RiverKey, kind: RiverColumn['kind']): RiverColumn => ({ key, kind, count: counts.get(key) ?? 0 })
  const later = Array.from({ length: days }, (_, index) => column(dayKey(now + (index + 1) * DAY), 'later'))
  return [column(PASSED, 'passed'), column(dayKey(now), 'today'), ...later]
}

const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]

/** Rows of bricks for which a column has room; those of passed clocks are higher. */
const ROWS = 8
const PASSED_ROWS = 6
const PASSED_STACKS = 3

/** How many clocks one brick stands for, so that a column stays countable and as high as it was drawn without them. */
export function brickUnit(columns: readonly RiverColumn[]): number {
  const need = Math.max(
    ...columns.map(({ kind, count }) => count / (kind === 'passed' ? PASSED_STACKS * PASSED_ROWS : ROWS)),
  )
  return UNITS.find((unit) => unit >= need) ?? 100_000
}
