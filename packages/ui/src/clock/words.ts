import type { UiText } from '../messages/index.js'
import { durationWords } from '../runtime/duration-words.js'
import { formatDateTime, formatShortDate } from '../runtime/format.js'
import type { Language } from '../runtime/language.js'
import type { ClockReading, ClockShape } from './reading.js'

export interface ClockWords {
  /** "46 days left" */
  readonly main: string
  /** "extended by order 12/2026 to 3 Dec"; null where the limit was never moved. */
  readonly note: string | null
  /** All that the drawing says, for those who do not see it. */
  readonly name: string
}

function pausedWords(reason: string | null | undefined, reading: ClockReading, t: UiText): string {
  if (!reading.leftIsKnown) return reason ? t('clock.pausedReason', { reason }) : t('clock.pausedOnly')
  const time = durationWords(reading.left, t)
  return reason ? t('clock.paused', { reason, time }) : t('clock.pausedPlain', { time })
}

function mainWords(clock: ClockShape, reading: ClockReading, t: UiText): string {
  const { face, left, took } = reading
  const time = durationWords(left, t)
  switch (face) {
    case 'running':
    case 'dueSoon':
      return t('clock.left', { time })
    case 'passed':
      return t('clock.passed', { time })
    case 'paused':
      return pausedWords(clock.pausedReason, reading, t)
    case 'stopped':
      return t('clock.stopped', { time: durationWords(took ?? 0, t) })
    case 'stoppedLate':
      return t('clock.stoppedLate', { time })
  }
}

function noteWords(clock: ClockShape, reading: ClockReading, t: UiText, language: Language): string | null {
  if (reading.firstLimit === null) return null
  const date = formatShortDate(clock.dueAt, language)
  return clock.extendedBy ? t('clock.extended', { by: clock.extendedBy, date }) : t('clock.extendedPlain', { date })
}

/** What a clock says in words. */
export function clockWords(clock: ClockShape, reading: ClockReading, t: UiText, language: Language): ClockWords {
  const main = mainWords(clock, reading, t)
  const note = noteWords(clock, reading, t, language)
  const words = note ? `${main}, ${note}` : main
  const date = formatDateTime(clock.dueAt, language)
  return { main, note, name: t('clock.name', { label: clock.label, source: clock.source, words, date }) }
}
