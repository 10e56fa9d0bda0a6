import { durationOf } from './duration.js'
import type { Translate } from './teller.js'

type DurationKey = 'time.minutes' | 'time.hours' | 'time.hoursMinutes' | 'time.days'

/** "1 h 20 min", "46 days": a span of milliseconds in words, rounded down. */
export function durationWords(milliseconds: number, t: Translate<DurationKey>): string {
  const duration = durationOf(milliseconds)
  if (duration.unit === 'minutes') return t('time.minutes', { minutes: duration.minutes })
  if (duration.unit === 'days') return t('time.days', { days: duration.days })
  const { hours, minutes } = duration
  return minutes > 0 ? t('time.hoursMinutes', { hours, minutes }) : t('time.hours', { hours })
}
