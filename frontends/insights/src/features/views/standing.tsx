import { formatDay } from '@vatsalya/ui'
import type { Words } from '../../figures/words.js'
import type { Country } from './use-country.js'
import styles from './views.module.css'

/** One sentence of state: the day, how many were reported since 1 April, how many are not traced. */
export function Standing({ country, words, now }: { country: Country; words: Words; now: number }) {
  const { t, language, number } = words
  const day = formatDay(now, language)
  const waits = country.reported === null && !country.error && !country.data
  // The room of the sentence, so that what stands below does not move when the figures come.
  if (waits) {
    return (
      <>
        {day}
        <span className={styles.room} aria-hidden="true">
          {t('views.state', { day: '', place: t('place.all'), reported: '000', untraced: '000' })}
        </span>
      </>
    )
  }
  if (country.reported === null || country.untraced === null) return day
  const place = country.spec.filter.stateCode ? words.place(country.spec) : t('place.all')
  return t('views.state', { day, place, reported: number(country.reported), untraced: number(country.untraced) })
}
