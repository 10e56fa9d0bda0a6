import { indianDay } from './calendar.js'
import { type ClockCode, clockDefinition, inForce } from './catalogue/catalogue.js'
import type { ClockDefinition } from './catalogue/definition.js'
import { type ClockEvent, type Holder, millis, type StartedEvent } from './event.js'
import { lengthOf } from './exclusions.js'
import { type Life, lifeOf } from './life.js'
import { HOUR, type Limit, limitBefore } from './limit.js'

/**
 * A clock as a flat row, for a table of the domain that owns its case. All columns but `id`, `subjectId` and `announced`
 * follow from `events`; they exist so that "due by Friday in Patna" is one comparison in an index. Times are instants.
 */
export interface ClockRow {
  readonly id: string
  readonly code: string
  /** The case, child, home or office that the limit is about. */
  readonly subjectId: string
  readonly officeId: string
  readonly stateCode: string
  readonly districtCode: string
  readonly startedAt: Date
  /** Last moment in time. Stands still while paused, for good when stopped. */
  readonly dueAt: Date
  /** The limit without the orders that moved it; null when none did. */
  readonly firstDueAt: Date | null
  /** When "due soon" begins. */
  readonly warnAt: Date
  readonly stoppedAt: Date | null
  readonly pausedSince: Date | null
  readonly pausedReason: string | null
  /** Number of the latest order that moved the limit. */
  readonly extendedBy: string | null
  /** First time the limit passed, once a later event (stop, order, hand-over) proves it; and the office that held it. */
  readonly lapsedAt: Date | null
  readonly lapsedOfficeId: string | null
  /** What the sweep has told of this limit. Goes back to NONE when the limit moves. */
  readonly announced: 'NONE' | 'DUE_SOON' | 'BREACHED'
  readonly events: readonly ClockEvent[]
}

/** What `startClock` needs. `id` is the caller's, a UUID. */
export interface ClockStart {
  readonly id: string
  readonly code: ClockCode
  readonly subjectId: string
  readonly holder: Holder
  readonly at: Date
  /** For clocks of confidence HOUSE only. */
  readonly limit?: Limit
}

function warnAt(definition: ClockDefinition, life: Life): number {
  if (definition.nature === 'WAIT') return life.dueAt
  const counted = life.dueAt - life.startedAt - lengthOf(life.excluded)
  const early = definition.warnBefore ? limitBefore(new Date(life.dueAt), definition.warnBefore).getTime() : Infinity
  return Math.max(life.startedAt, Math.min(life.dueAt - counted / 4, life.dueAt - 6 * HOUR, early))
}

const dateOrNull = (at: number | null | undefined) => (at === null || at === undefined ? null : new Date(at))

/** The first event of a clock; Error for events that begin otherwise. */
export function startOf(events: readonly ClockEvent[]): StartedEvent {
  const [first] = events
  if (first?.type !== 'started') throw new Error('A clock begins with the event that starts it')
  return first
}

/** The row that a clock's events come to. */
export function rowOf(
  fixed: Pick<ClockRow, 'id' | 'code' | 'subjectId' | 'announced'>,
  events: readonly ClockEvent[],
): ClockRow {
  const definition = clockDefinition(fixed.code)
  const life = lifeOf(definition, startOf(events), events)
  return {
    id: fixed.id,
    code: fixed.code,
    subjectId: fixed.subjectId,
    ...life.holder,
    startedAt: new Date(life.startedAt),
    dueAt: new Date(life.dueAt),
    firstDueAt: life.orders.length > 0 ? new Date(life.firstDueAt) : null,
    warnAt: new Date(Math.round(warnAt(definition, life))),
    stoppedAt: dateOrNull(life.stoppedAt),
    pausedSince: dateOrNull(life.pause?.since),
    pausedReason: life.pause?.reason ?? null,
    extendedBy: life.orders.at(-1)?.order ?? null,
    lapsedAt: dateOrNull(life.lapse?.at),
    lapsedOfficeId: life.lapse?.holder.officeId ?? null,
    announced: fixed.announced,
    events,
  }
}

/** Starts a clock. RangeError where its law was not in force on that day, or a limit of law is given another length. */
export function startClock({ id, code, subjectId, holder, at, limit }: ClockStart): ClockRow {
  if (limit && clockDefinition(code).confidence !== 'HOUSE') throw new RangeError(`The law sets the limit of ${code}`)
  return begin({ id, code, subjectId }, { type: 'started', at: at.toISOString(), holder, ...(limit && { limit }) })
}

function begin(fixed: Pick<ClockRow, 'id' | 'code' | 'subjectId'>, started: StartedEvent): ClockRow {
  const day = indianDay(new Date(millis(started.at)))
  if (!inForce(fixed.code, day)) throw new RangeError(`${fixed.code} was not in force on ${day}`)
  return rowOf({ ...fixed, announced: 'NONE' }, [started])
}

/**
 * The next period of a recurring duty, held by the same office: after the limit (calendar, start), or from when it was
 * last done. Null for a clock that runs once, and for one counted from the last time that is still running.
 */
export function nextClock(row: ClockRow, id: string): ClockRow | null {
  const { recurs } = clockDefinition(row.code)
  const begins = recurs === 'LAST' ? row.stoppedAt : new Date(row.dueAt.getTime() + 1)
  if (recurs === null || begins === null) return null
  const { limit, anchoredAt, at: first, period = 1 } = startOf(row.events)
  const { officeId, stateCode, districtCode } = row
  return begin(
    { id, code: row.code, subjectId: row.subjectId },
    {
      type: 'started',
      at: begins.toISOString(),
      holder: { officeId, stateCode, districtCode },
      ...(limit && { limit }),
      ...(recurs === 'START' && { anchoredAt: anchoredAt ?? first, period: period + 1 }),
    },
  )
}

/** The row as it stood at an instant, by the events of until then; null before its start. */
export function clockAsOf(row: ClockRow, at: Date): ClockRow | null {
  const events = row.events.filter((event) => millis(event.at) <= at.getTime())
  return events.length === 0 ? null : rowOf(row, events)
}
