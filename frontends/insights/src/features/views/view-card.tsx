import { formatDate } from '@vatsalya/ui'
import { Link } from 'react-router'
import { sentenceOf, type Words } from '../../figures/words.js'
import { type SavedView, specOf } from '../build/saved.js'
import styles from './views.module.css'

/** A saved view: its name, what it asks, whose it is. */
export function ViewCard({ view, words }: { view: SavedView; words: Words }) {
  const { t, language } = words
  const spec = specOf(view)
  const whose = view.own ? t('views.own') : (view.office?.name ?? t('views.otherOffice'))
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <Link className={styles.link} to={`/views/${view.id}`}>
          {view.title}
        </Link>
      </h3>
      {spec && (
        <p>
          <b>{t(`domain.${spec.domain}`)}</b> · {sentenceOf(words, spec)}
        </p>
      )}
      <p className={styles.small}>
        {whose} · {t(`sharing.${view.sharing}.short`)} ·{' '}
        {t('views.changed', { date: formatDate(view.updatedAt, language) })}
      </p>
    </li>
  )
}
