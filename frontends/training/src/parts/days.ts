import { dayKey, formatDate, formatShortDate, useLanguage, useNow } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

const DAY = 86_400_000

/** Today in India, as "2026-11-24". */
export function useToday(): string {
  return dayKey(useNow())
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** Days as people write them: "6 to 10 Dec 2026", with month and year said again only where they change. */
export function useDayRange() {
  const t = useT()
  const { language } = useLanguage()
  return (first: string, last: string): string => {
    const whole = formatDate(last, language)
    if (first === last) return whole
    if (first.slice(0, 7) === last.slice(0, 7)) return t('days', { first: String(Number(first.slice(8))), last: whole })
    const begin =
      first.slice(0, 4) === last.slice(0, 4) ? formatShortDate(first, language) : formatDate(first, language)
    return t('days', { first: begin, last: whole })
  }
}
