import { useUiText } from '../messages/index.js'
import { type PageLanguage, useLanguage } from '../runtime/use-language.js'
import { useNow } from '../runtime/use-now.js'
import { type ClockReading, type ClockShape, readClock } from './reading.js'
import { type ClockWords, clockWords } from './words.js'

/** Reads a clock now, by the server's clock, or at `asOf` for print and tests. */
export function useReading(
  clock: ClockShape,
  asOf?: number,
): { reading: ClockReading; words: ClockWords; page: PageLanguage } {
  const page = useLanguage()
  const t = useUiText()
  const now = useNow()
  const reading = readClock(clock, asOf ?? now)
  return { reading, words: clockWords(clock, reading, t, page.language), page }
}
