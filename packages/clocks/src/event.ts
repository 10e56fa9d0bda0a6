import type { Limit } from './limit.js'

/** The office that must act, with the place by which "due in Patna" is asked. */
export interface Holder {
  readonly officeId: string
  readonly stateCode: string
  readonly districtCode: string
}

/** ISO 8601 instant with an offset or Z, "2026-11-24T21:40:00+05:30". */
export type Instant = string

/**
 * Everything that can happen to a clock, as stored. No event resets one: a transfer is `handedOver`, which changes whose
 * clock it is and nothing else (JJ Act s.36: the time runs from first production, before whichever committee). `at` says
 * when it took effect; for a journey, when it was recorded.
 */
export type ClockEvent =
  | {
      readonly type: 'started'
      readonly at: Instant
      readonly holder: Holder
      /** Another limit than the catalogue's; for the house's own clocks only (follow-up by risk). */
      readonly limit?: Limit
      /** Recurring duties: start of the first period, and which period this is, from 1. */
      readonly anchoredAt?: Instant
      readonly period?: number
    }
  | { readonly type: 'paused'; readonly at: Instant; readonly reason: string }
  | { readonly type: 'resumed'; readonly at: Instant }
  | { readonly type: 'extended'; readonly at: Instant; readonly order: string; readonly limit: Limit }
  | { readonly type: 'extended'; readonly at: Instant; readonly order: string; readonly until: Instant }
  | { readonly type: 'journeyed'; readonly at: Instant; readonly departedAt: Instant; readonly arrivedAt: Instant }
  | { readonly type: 'handedOver'; readonly at: Instant; readonly holder: Holder }
  | { readonly type: 'stopped'; readonly at: Instant }

export type StartedEvent = Extract<ClockEvent, { type: 'started' }>
export type ExtendedEvent = Extract<ClockEvent, { type: 'extended' }>

/** Milliseconds since 1970 of an instant; RangeError for text that is none, or that leaves the time zone open. */
export function millis(instant: Instant): number {
  const value = /(?:Z|[+-]\d{2}:?\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(value)) throw new RangeError(`Not an instant: ${instant}`)
  return value
}
