import { clockDefinition } from './catalogue/catalogue.js'
import { clip, lengthOf } from './exclusions.js'
import { lifeOf } from './life.js'
import { type ClockRow, startOf } from './row.js'

export type ClockState = 'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'

type Flat = Omit<ClockRow, 'events'>

/** How a clock stands at an instant. A wait that has run out counts as stopped. */
export function stateAt(row: Flat, now: Date): ClockState {
  if (row.stoppedAt) return 'STOPPED'
  if (row.pausedSince) return 'PAUSED'
  if (now > row.dueAt) return clockDefinition(row.code).nature === 'WAIT' ? 'STOPPED' : 'BREACHED'
  return now >= row.warnAt ? 'DUE_SOON' : 'RUNNING'
}

/** Whether a stopped clock was stopped in time; null while it is not stopped. */
export function stoppedInTime(row: Flat): boolean | null {
  return row.stoppedAt ? row.stoppedAt <= row.dueAt : null
}

/** Since when a limit is broken, and the office that held the clock at that moment. */
export interface Breach {
  readonly since: Date
  readonly officeId: string
}

/**
 * Whose breach, if any: the first one, even where an order moved the limit afterwards, or the case went to another
 * office. Null for a limit that was kept so far.
 */
export function breachAt(row: Flat, now: Date): Breach | null {
  if (row.lapsedAt && row.lapsedOfficeId) return { since: row.lapsedAt, officeId: row.lapsedOfficeId }
  return stateAt(row, now) === 'BREACHED' ? { since: row.dueAt, officeId: row.officeId } : null
}

/**
 * The part of the lawful time that is used: 0 at the start, 1 at the limit, more beyond it. Pauses and excluded journeys
 * do not count; stopped and paused clocks stand still.
 */
export function usedFraction(row: ClockRow, now: Date): number {
  const life = lifeOf(clockDefinition(row.code), startOf(row.events), row.events)
  const end = Math.max(life.startedAt, (row.stoppedAt ?? row.pausedSince ?? now).getTime())
  const counted = (to: number) => to - life.startedAt - lengthOf(clip(life.excluded, life.startedAt, to))
  const lawful = counted(life.dueAt)
  return lawful > 0 ? counted(end) / lawful : 1
}

/** What the sweep has to announce of a clock now: each limit is told once as due soon and once as broken. */
export function toAnnounce(row: Flat, now: Date): 'DUE_SOON' | 'BREACHED' | null {
  const state = stateAt(row, now)
  if (state === 'BREACHED') return row.announced === 'BREACHED' ? null : 'BREACHED'
  return state === 'DUE_SOON' && row.announced === 'NONE' ? 'DUE_SOON' : null
}
