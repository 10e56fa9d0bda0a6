import { type CalendarDate, parseAbsolute, parseDate, toZoned, type ZonedDateTime } from '@internationalized/date'

const ZONE = 'Asia/Kolkata'

/** The graph's Date ("2026-11-24") for a field; null for what is none. */
export function dateFrom(text: string | null | undefined): CalendarDate | null {
  if (!text) return null
  try {
    return parseDate(text)
  } catch {
    return null
  }
}

/** The graph's DateTime (RFC 3339) as Indian time for a field; null for what is none. */
export function momentFrom(text: string | null | undefined): ZonedDateTime | null {
  if (!text) return null
  try {
    return toZoned(parseAbsolute(text, ZONE), ZONE)
  } catch {
    return null
  }
}

/** A field's moment as the graph's DateTime, UTC without fractions. */
export function momentText(value: ZonedDateTime): string {
  return `${value.toAbsoluteString().slice(0, 19)}Z`
}
