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
