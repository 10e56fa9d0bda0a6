import {
  afterDays,
  afterMonths,
  afterWorkingDays,
  endOfCalendarBlock,
  indianDay,
  monthsBefore,
  startOfIndianDay,
} from './calendar.js'

/** A length of time as the law writes it. `HOURS` run to the minute, the others to the end of a day in India. */
export interface Limit {
  readonly unit: 'HOURS' | 'DAYS' | 'WORKING_DAYS' | 'MONTHS'
  readonly amount: number
}

/**
 * How a recurring duty counts its periods: `CALENDAR` month, quarter or half-year; from the `START` without drifting;
 * or from when it was `LAST` done.
 */
export type Recurrence = 'CALENDAR' | 'START' | 'LAST'

export const HOUR = 3_600_000

const NO_HOLIDAYS: ReadonlySet<string> = new Set()

/** When a limit that runs from an instant falls due, before pauses, journeys and orders. */
export function limitEnds(from: Date, limit: Limit, holidays = NO_HOLIDAYS): Date {
  switch (limit.unit) {
    case 'HOURS':
      return new Date(from.getTime() + limit.amount * HOUR)
    case 'DAYS':
      return afterDays(from, limit.amount)
    case 'WORKING_DAYS':
      return afterWorkingDays(from, limit.amount, holidays)
    case 'MONTHS':
      return afterMonths(from, limit.amount)
  }
}

/**
 * When the `period`-th period (from 1) of a recurring duty ends. `anchor` is the start of the first period; counting
 * from it each time keeps 31 January, 30 April, 31 July from sliding to the 30th.
 */
export function periodEnds(anchor: Date, startedAt: Date, limit: Limit, recurs: Recurrence, period: number): Date {
  if (recurs === 'CALENDAR' && limit.unit === 'MONTHS') return endOfCalendarBlock(startedAt, limit.amount)
  return limitEnds(anchor, { unit: limit.unit, amount: limit.amount * period })
}

/** The instant one limit before another: when a warning begins. */
export function limitBefore(instant: Date, limit: Limit): Date {
  switch (limit.unit) {
    case 'HOURS':
      return new Date(instant.getTime() - limit.amount * HOUR)
    case 'MONTHS':
      return monthsBefore(instant, limit.amount)
    case 'DAYS':
    case 'WORKING_DAYS':
      return new Date(startOfIndianDay(indianDay(instant)).getTime() - limit.amount * 24 * HOUR)
  }
}
