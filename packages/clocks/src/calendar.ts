import { Temporal } from '@js-temporal/polyfill'

/**
 * Legal days are days in India. Indian Standard Time has had one offset since 1945, so a fixed offset says the same as
 * `Asia/Kolkata` and needs no table of time zones.
 */
const INDIA = '+05:30'

const plain = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(INDIA).toPlainDate()

const lastMoment = (date: Temporal.PlainDate) =>
  new Date(date.add({ days: 1 }).toZonedDateTime(INDIA).epochMilliseconds - 1)

/** The day in India on which an instant falls, "2026-11-24". */
export function indianDay(instant: Date): string {
  return plain(instant).toString()
}

/** The last millisecond of a day in India ("2026-11-27"); what is due by that day has `dueAt` <= it. RangeError if no such day. */
export function endOfIndianDay(day: string): Date {
  return lastMoment(Temporal.PlainDate.from(day))
}

/** The first instant of a day in India. RangeError if no such day. */
export function startOfIndianDay(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(INDIA).epochMilliseconds)
}

/** End of the day `days` after the instant's own, which is not counted (General Clauses Act 1897, s.9). */
export function afterDays(from: Date, days: number): Date {
  return lastMoment(plain(from).add({ days }))
}

/**
 * End of the corresponding day of a later month (General Clauses Act 1897, s.3(35): British calendar). Where the month
 * has no such day, its last one: 31 January + 1 month ends on 28 or 29 February.
 */
export function afterMonths(from: Date, months: number): Date {
  return lastMoment(plain(from).add({ months }, { overflow: 'constrain' }))
}

/** The same time of day, some months earlier. */
export function monthsBefore(instant: Date, months: number): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(INDIA)
  return new Date(zoned.subtract({ months }).epochMilliseconds)
}

/** End of the calendar block of `months` (1 month, 3 quarter, 6 half-year, 12 year) in which the instant falls. */
export function endOfCalendarBlock(from: Date, months: number): Date {
  const day = plain(from)
  const first = Math.floor((day.month - 1) / months) * months + 1
  return lastMoment(day.with({ day: 1, month: first }).add({ months }).subtract({ days: 1 }))
}

/**
 * End of the n-th working day after the instant's own. Saturday and Sunday do not count (the five-day week of the
 * central authority), nor do the days in `holidays` ("2026-01-26").
 */
export function afterWorkingDays(from: Date, days: number, holidays: ReadonlySet<string>): Date {
  let day = plain(from)
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) left -= 1
  }
  return lastMoment(day)
}
