import type { Direction } from '../runtime/language.js'
import type { ClockReading } from './reading.js'

/** Where a span lies on the track, in percent of its width from the left edge. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** What is drawn of a clock. Percentages belong to the track; the arrow has pixels of its own beyond the post. */
export interface BarShapes {
  readonly fill: Span
  /** The hatched span of a pause. */
  readonly hatch: Span | null
  readonly post: number
  /** The dotted mark of a limit that was moved. */
  readonly firstLimit: number | null
  /** Where the tick of a stopped clock stands. */
  readonly tick: number | null
  /** Pixels that the arrow reaches beyond the post; 0 where the limit was kept. */
  readonly overrun: number
}

/** Beyond the post: at least 7 pixels, growing with lateness, capped so that a row keeps its width. */
export const OVERRUN = { least: 7, most: 18 } as const
const HATCH = 18
const LATE_TICK = 85

function overrunOf({ left, total }: ClockReading): number {
  const hour = 3_600_000
  const lateness = -left / Math.max(total, hour)
  return OVERRUN.least + (OVERRUN.most - OVERRUN.least) * (1 - Math.exp(-lateness))
}

/** A clock that was stopped late has its tick inside the full bar, so that it is told from one that still runs. */
function tickOf({ face, used }: ClockReading, place: (x: number) => number): number | null {
  if (face === 'stopped') return place(used * 100)
  return face === 'stoppedLate' ? place(LATE_TICK) : null
}

/** Lays a clock out. Time runs with the script: in Urdu from right to left. */
export function barShapes(reading: ClockReading, direction: Direction): BarShapes {
  const rtl = direction === 'rtl'
  const place = (x: number) => (rtl ? 100 - x : x)
  const span = (from: number, to: number): Span => ({ x: rtl ? 100 - to : from, width: to - from })
  const late = reading.face === 'passed' || reading.face === 'stoppedLate'
  const used = late ? 100 : reading.used * 100
  const paused = reading.face === 'paused'
  const hatchEnd = Math.min(100, used + HATCH)
  return {
    fill: span(0, paused ? hatchEnd - HATCH : used),
    hatch: paused ? span(hatchEnd - HATCH, hatchEnd) : null,
    post: place(100),
    firstLimit: reading.firstLimit === null ? null : place(reading.firstLimit * 100),
    tick: tickOf(reading, place),
    overrun: late ? overrunOf(reading) : 0,
  }
}
