const HOUR_MS = 3_600_000

/** The instant `days` (fractions allowed) before `now`. Demo data is dated back from the day it is made. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * HOUR_MS)
}

/** Calendar day in India of an instant, "2026-11-24". India keeps UTC+05:30 all year. */
export function indianDay(at: Date): string {
  return new Date(at.getTime() + 5.5 * HOUR_MS).toISOString().slice(0, 10)
}
