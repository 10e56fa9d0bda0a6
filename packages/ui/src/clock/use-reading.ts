import { useMemo } from 'react'
import { useUiText } from '../messages/index.js'
import { serverTime } from '../runtime/server-time.js'
import { type PageLanguage, useLanguage } from '../runtime/use-language.js'
import { useNow } from '../runtime/use-now.js'
import { type ClockReading, type ClockShape, readClock } from './reading.js'
import { type ClockWords, clockWords } from './words.js'

/** Reads a clock now, by the server's clock, or at `asOf` for print and tests. A paused clock stays as it was told. */
export function useReading(
  clock: ClockShape,
  asOf?: number,
): { reading: ClockReading; words: ClockWords; page: PageLanguage } {
  const page = useLanguage()
  const t = useUiText()
  const now = useNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a paused clock is told anew only with another due date.
  const told = useMemo(() => serverTime.now(), [clock.dueAt, clock.state])
  const reading = readClock(clock, asOf ?? (clock.state === 'PAUSED' ? told : now))
  return { reading, words: clockWords(clock, reading, t, page.language), page }
}
