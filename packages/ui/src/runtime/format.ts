import { type Language, localeOf } from './language.js'

/** A moment as our graph tells it: RFC 3339 text, milliseconds since 1970, or a Date. */
export type Moment = string | number | Date

const ZONE = 'Asia/Kolkata'
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = dateFormats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(language), { timeZone: ZONE, hourCycle: 'h23', ...options })
  dateFormats.set(key, made)
  return made
}

function parts(moment: Moment, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return {}
  const told = dateFormat(language, options).formatToParts(date)
  return Object.fromEntries(told.map(({ type, value }) => [type, value]))
}

/** Hindi abbreviates months with a sign that office people do not write; the long name is hardly longer. */
const monthOf: Readonly<Record<Language, 'short' | 'long'>> = { en: 'short', hi: 'long', ur: 'long' }

/** "24 Nov 2026", the day in India. Empty for a moment that cannot be. */
export function formatDate(moment: Moment, language: Language): string {
  const { day, month, year } = parts(moment, language, { day: 'numeric', month: monthOf[language], year: 'numeric' })
  return day ? `${day} ${month} ${year}` : ''
}

/** "24 Nov", where the year goes without saying. */
export function formatShortDate(moment: Moment, language: Language): string {
  const { day, month } = parts(moment, language, { day: 'numeric', month: monthOf[language] })
  return day ? `${day} ${month}` : ''
}

/** "Tuesday 24 November", for headings. */
export function formatDay(moment: Moment, language: Language): string {
  const { weekday, day, month } = parts(moment, language, { weekday: 'long', day: 'numeric', month: 'long' })
  return day ? `${weekday} ${day} ${month}` : ''
}

/** "21:40", Indian time. */
export function formatTime(moment: Moment, language: Language): string {
  const { hour, minute } = parts(moment, language, { hour: '2-digit', minute: '2-digit' })
  return hour ? `${hour}:${minute}` : ''
}

/** "24 Nov 2026, 21:40", Indian time. */
export function formatDateTime(moment: Moment, language: Language): string {
  const date = formatDate(moment, language)
  return date && `${date}${language === 'ur' ? '،' : ','} ${formatTime(moment, language)}`
}

/** The day in India as "2026-11-24"; empty for a moment that cannot be. */
export function dayKey(moment: Moment): string {
  const { year, month, day } = parts(moment, 'en', { year: 'numeric', month: '2-digit', day: '2-digit' })
  return day ? `${year}-${month}-${day}` : ''
}

/** "1,23,456": Indian grouping and Latin digits in every language. */
export function formatNumber(value: number, _language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify(options)
  const format = numberFormats.get(key) ?? new Intl.NumberFormat('en-IN', options)
  numberFormats.set(key, format)
  return format.format(value)
}

/** "64 %" of a share between 0 and 1. */
export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, { maximumFractionDigits: 1 })} %`
}

/** Rupees, told as decimal text ("1405530000.00") or a number: "₹1,40,55,30,000". Empty for what is no number. */
export function formatMoney(rupees: string | number, language: Language): string {
  const value = Number(rupees)
  return Number.isFinite(value) ? `₹${formatNumber(value, language, { maximumFractionDigits: 0 })}` : ''
}
