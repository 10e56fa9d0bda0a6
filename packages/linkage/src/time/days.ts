const DAY = 86_400_000

/** Days of a year on average. */
export const YEAR = 365.25

/** Days since 1970 of an ISO date (a time behind it is ignored); NaN where it is none. */
export function dayNumber(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY : Number.NaN
}
