import { dayKey, useNow } from '@vatsalya/ui'

const DAY = 86_400_000

/** Today in India, as "2026-11-24". */
export function useToday(): string {
  return dayKey(useNow())
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** Whether a text of an address is a day that can be. */
function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
