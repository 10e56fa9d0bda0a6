import { type ClockEvent, millis } from './event.js'
import { type ClockRow, rowOf } from './row.js'

/** Why an event was refused; `message` is a sentence for the person who tried. */
export interface ClockFault {
  readonly code:
    | 'STOPPED'
    | 'STARTED'
    | 'BEFORE_START'
    | 'PAUSED'
    | 'NOT_PAUSED'
    | 'PASSED'
    | 'NOT_LATER'
    | 'BACKWARDS'
    | 'NO_REASON'
  readonly message: string
}

export type Advance = { readonly ok: true; readonly row: ClockRow } | { readonly ok: false; readonly fault: ClockFault }

const refuse = (code: ClockFault['code'], message: string): ClockFault => ({ code, message })

function faultOf(row: ClockRow, event: ClockEvent): ClockFault | null {
  const at = millis(event.at)
  if (row.stoppedAt) return refuse('STOPPED', 'This clock has stopped; it does not change any more.')
  if (at < row.startedAt.getTime()) return refuse('BEFORE_START', 'This lies before the start of the clock.')
  switch (event.type) {
    case 'started':
      return refuse('STARTED', 'A clock starts once. A transfer does not start it again.')
    case 'paused':
      if (row.pausedSince) return refuse('PAUSED', 'The clock is paused already.')
      if (event.reason.trim() === '') return refuse('NO_REASON', 'Say why the clock pauses.')
      return at > row.dueAt.getTime() ? refuse('PASSED', 'The limit has passed; only an order can move it.') : null
    case 'resumed':
      if (!row.pausedSince) return refuse('NOT_PAUSED', 'The clock is not paused.')
      return at < row.pausedSince.getTime() ? refuse('BACKWARDS', 'The pause would end before it began.') : null
    case 'journeyed':
      if (millis(event.departedAt) < row.startedAt.getTime())
        return refuse('BEFORE_START', 'The journey begins before the clock.')
      if (millis(event.arrivedAt) > at) return refuse('BACKWARDS', 'A journey is recorded after the arrival.')
      return millis(event.departedAt) > millis(event.arrivedAt)
        ? refuse('BACKWARDS', 'The arrival lies before the departure.')
        : null
    case 'extended':
      return event.order.trim() === '' ? refuse('NO_REASON', 'Name the order that moves the limit.') : null
    case 'handedOver':
    case 'stopped':
      return null
  }
}

/**
 * Lets one more thing happen to a clock. Refused: anything after the stop or before the start, a second start, a pause
 * after the limit, an order that does not move the limit later. A journey on a clock that counts travel is kept in its
 * history and changes nothing. RangeError for text that is no instant.
 */
export function advanceClock(row: ClockRow, event: ClockEvent): Advance {
  const fault = faultOf(row, event)
  if (fault) return { ok: false, fault }
  const next = rowOf(row, [...row.events, event])
  if (event.type === 'extended' && next.dueAt <= row.dueAt)
    return { ok: false, fault: refuse('NOT_LATER', 'An order may only move the limit later.') }
  const moved = next.dueAt.getTime() !== row.dueAt.getTime()
  return { ok: true, row: moved ? { ...next, announced: 'NONE' } : next }
}
