import type { ClockDefinition } from './catalogue/definition.js'
import { type ClockEvent, type ExtendedEvent, type Holder, millis, type StartedEvent } from './event.js'
import { clip, type Interval, moveBy, union } from './exclusions.js'
import { limitEnds, periodEnds } from './limit.js'

/** What a clock's events come to. Times are milliseconds since 1970. */
export interface Life {
  readonly startedAt: number
  /** Limit with every pause, journey and order so far; stands still while paused. */
  readonly dueAt: number
  /** The limit as if no order had moved it. */
  readonly firstDueAt: number
  readonly excluded: readonly Interval[]
  readonly pause: { readonly since: number; readonly reason: string } | null
  readonly orders: readonly ExtendedEvent[]
  readonly stoppedAt: number | null
  readonly holder: Holder
  /** First time the limit passed, where a later event proves it, and who held the clock then. */
  readonly lapse: { readonly at: number; readonly holder: Holder } | null
}

interface Base {
  readonly limit: number
  /** Only time excluded after this instant moves the limit: an order "until 3 December" knows the earlier pauses. */
  readonly from: number
}

const dueOf = (bases: readonly Base[], excluded: readonly Interval[]) =>
  Math.max(...bases.map(({ limit, from }) => moveBy(limit, clip(excluded, from, Number.POSITIVE_INFINITY))))

function firstBase(definition: ClockDefinition, started: StartedEvent): Base {
  const from = new Date(millis(started.at))
  const limit = started.limit ?? definition.limit
  const anchor = started.anchoredAt === undefined ? from : new Date(millis(started.anchoredAt))
  const ends =
    definition.recurs === null
      ? limitEnds(from, limit)
      : periodEnds(anchor, from, limit, definition.recurs, started.period ?? 1)
  return { limit: ends.getTime(), from: Number.NEGATIVE_INFINITY }
}

function baseOf(order: ExtendedEvent, anchor: number): Base {
  if ('until' in order) return { limit: millis(order.until), from: millis(order.at) }
  return { limit: limitEnds(new Date(anchor), order.limit).getTime(), from: Number.NEGATIVE_INFINITY }
}

function holderAt(events: readonly ClockEvent[], started: StartedEvent, at: number): Holder {
  let holder = started.holder
  let since = Number.NEGATIVE_INFINITY
  for (const event of events) {
    if (event.type !== 'handedOver' || millis(event.at) > at || millis(event.at) < since) continue
    holder = event.holder
    since = millis(event.at)
  }
  return holder
}

/** Closed pauses and journeys, and the pause that is still open. */
function timeOut(events: readonly ClockEvent[], excludesJourney: boolean) {
  const closed: Interval[] = []
  let pause: Life['pause'] = null
  for (const event of events) {
    if (event.type === 'paused') pause = { since: millis(event.at), reason: event.reason }
    else if (event.type === 'resumed' && pause) {
      closed.push({ from: pause.since, to: millis(event.at) })
      pause = null
    } else if (event.type === 'journeyed' && excludesJourney)
      closed.push({ from: millis(event.departedAt), to: millis(event.arrivedAt) })
  }
  return { closed, pause }
}

/**
 * Folds a clock's events, the first of which starts it, into what holds now. Assumes what `advanceClock` has let
 * through; the order in which pauses and journeys were recorded makes no difference.
 */
export function lifeOf(definition: ClockDefinition, started: StartedEvent, events: readonly ClockEvent[]): Life {
  const startedAt = millis(started.at)
  const stop = events.find((event) => event.type === 'stopped')
  const stoppedAt = stop ? millis(stop.at) : null
  const { closed, pause } = timeOut(events, definition.excludesJourney)
  const outUpTo = (now: number): readonly Interval[] =>
    union(clip(pause ? [...closed, { from: pause.since, to: now }] : closed, startedAt, stoppedAt ?? Infinity))

  const first = firstBase(definition, started)
  const bases = [first]
  const orders = events.filter((event) => event.type === 'extended').sort((a, b) => millis(a.at) - millis(b.at))
  const passed: number[] = []
  const check = (at: number) => {
    const due = dueOf(bases, outUpTo(at))
    if (definition.nature === 'LIMIT' && due < at) passed.push(due)
  }
  for (const order of orders) {
    check(millis(order.at))
    bases.push(baseOf(order, startedAt))
  }
  for (const event of events) if (event.type === 'handedOver' || event.type === 'stopped') check(millis(event.at))

  const excluded = outUpTo(stoppedAt ?? pause?.since ?? Infinity)
  const lapsedAt = passed.length > 0 ? Math.min(...passed) : null
  return {
    startedAt,
    dueAt: dueOf(bases, excluded),
    firstDueAt: dueOf([first], excluded),
    excluded,
    pause: stoppedAt === null ? pause : null,
    orders,
    stoppedAt,
    holder: holderAt(events, started, Infinity),
    lapse: lapsedAt === null ? null : { at: lapsedAt, holder: holderAt(events, started, lapsedAt) },
  }
}
