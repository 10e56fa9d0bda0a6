const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A span of time as people say it; `minutes` only beside few hours, `hours` never beside days. */
export type Duration =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number }
  | { readonly unit: 'days'; readonly days: number }

/**
 * Rounds a span of milliseconds (its sign does not count) down to what matters: minutes below an hour, hours and
 * minutes below three, hours below two days, then days. Down, so that time left is never told too long; a started
 * minute counts as one.
 */
export function durationOf(milliseconds: number): Duration {
  const span = Math.abs(milliseconds)
  if (span < HOUR) return { unit: 'minutes', minutes: Math.max(1, Math.floor(span / MINUTE)) }
  if (span < 3 * HOUR) {
    const hours = Math.floor(span / HOUR)
    return { unit: 'hours', hours, minutes: Math.floor((span - hours * HOUR) / MINUTE) }
  }
  if (span < 2 * DAY) return { unit: 'hours', hours: Math.floor(span / HOUR), minutes: 0 }
  return { unit: 'days', days: Math.floor(span / DAY) }
}
