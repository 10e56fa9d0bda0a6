/** A statutory clock as every subgraph tells it (GraphQL type Clock). Moments are RFC 3339 text. */
export interface ClockShape {
  readonly code: string
  readonly label: string
  /** Section of the law that sets the limit. */
  readonly source: string
  /** Who must act. */
  readonly owner?: string | null
  readonly startedAt: string
  readonly dueAt: string
  readonly state: 'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'
  /** The limit before any extension. */
  readonly firstDueAt?: string | null
  readonly stoppedAt?: string | null
  readonly pausedReason?: string | null
  /** When a pause began that still lasts. The limit stands still meanwhile, so time left is counted from here. */
  readonly pausedSince?: string | null
  /** The order that moved the limit, as people cite it: "order 12/2026". */
  readonly extendedBy?: string | null
}

/** How a clock is drawn. Each face has a shape of its own. */
export type ClockFace = 'running' | 'dueSoon' | 'passed' | 'paused' | 'stopped' | 'stoppedLate'

export interface ClockReading {
  readonly face: ClockFace
  /** Share of the lawful time that is used, 0 to 1. */
  readonly used: number
  /** Where the first limit stood, 0 to 1; null when it was never moved. */
  readonly firstLimit: number | null
  /** Milliseconds until the limit; negative once it is passed. Of a stopped clock: left when it was stopped. */
  readonly left: number
  /** False for a paused clock of which nobody told since when: how much is left is then not known. */
  readonly leftIsKnown: boolean
  /** Milliseconds that it took; null while it runs. */
  readonly took: number | null
  /** Lawful milliseconds from start to limit. */
  readonly total: number
}

const SIX_HOURS = 6 * 3_600_000

/** Due soon begins in the last quarter of the lawful time, or six hours before the limit, whichever is earlier. */
export function isDueSoon(left: number, total: number): boolean {
  return left <= Math.max(total / 4, Math.min(SIX_HOURS, total))
}

function faceOf(clock: ClockShape, left: number, total: number): ClockFace {
  if (clock.state === 'STOPPED') return left < 0 ? 'stoppedLate' : 'stopped'
  if (clock.state === 'PAUSED') return 'paused'
  // Time went on since the server told the state.
  if (left < 0 || clock.state === 'BREACHED') return 'passed'
  return clock.state === 'DUE_SOON' || isDueSoon(left, total) ? 'dueSoon' : 'running'
}

function share(part: number, total: number): number {
  return total > 0 ? Math.min(1, Math.max(0, part / total)) : 1
}

/** Reads a clock at a moment (milliseconds since 1970, by the server's clock). */
export function readClock(clock: ClockShape, now: number): ClockReading {
  const started = Date.parse(clock.startedAt)
  const due = Date.parse(clock.dueAt)
  const stopped = clock.state === 'STOPPED' && clock.stoppedAt ? Date.parse(clock.stoppedAt) : null
  const paused = clock.state === 'PAUSED' && clock.pausedSince ? Date.parse(clock.pausedSince) : null
  const at = stopped ?? paused ?? now
  const total = due - started
  const left = due - at
  const first = clock.firstDueAt ? Date.parse(clock.firstDueAt) : due
  return {
    face: faceOf(clock, left, total),
    used: share(at - started, total),
    firstLimit: first === due ? null : share(first - started, total),
    left,
    leftIsKnown: clock.state !== 'PAUSED' || paused !== null,
    took: stopped === null ? null : stopped - started,
    total,
  }
}

/** Orders what must be done: passed first, longest passed on top, then by limit; stopped clocks last. */
export function byUrgency(a: ClockShape, b: ClockShape): number {
  const rank = (clock: ClockShape) => (clock.state === 'STOPPED' ? 2 : clock.state === 'PAUSED' ? 1 : 0)
  return rank(a) - rank(b) || Date.parse(a.dueAt) - Date.parse(b.dueAt)
}
