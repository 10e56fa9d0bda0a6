import { formatDay } from '@vatsalya/ui'
import type { Words } from '../../figures/words.js'
import type { Country } from './use-country.js'

/** One sentence of state: the day, how many were reported since 1 April, how many are not traced. */
export function Standing({ country, words, now }: { country: Country; words: Words; now: number }) {
  const { t, language, number } = words
  const day = formatDay(now, language)
  if (country.reported === null || country.untraced === null) return day
  const place = country.spec.filter.stateCode ? words.place(country.spec) : t('place.all')
  return t('views.state', { day, place, reported: number(country.reported), untraced: number(country.untraced) })
}
