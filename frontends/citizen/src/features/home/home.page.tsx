import { Notice, Page, PageHeading } from '@vatsalya/ui'
import { Link } from 'react-router'
import { useT } from '../../messages/index.js'
import { useTitle } from '../../parts/use-title.js'
import { CHOICES } from './choices.js'
import styles from './home.module.css'

/** Asks the graph nothing, so that it stands whatever else is away. */
export function HomePage() {
  const t = useT()
  useTitle(t('home.title'))
  return (
    <Page width="text">
      <PageHeading title={t('home.title')} state={t('home.state')} />
      <ul className={styles.choices}>
        {CHOICES.map(({ to, title, help }) => (
          <li key={to}>
            <Link className={styles.choice} to={to}>
              <span className={styles.title}>{t(title)}</span>
              <span>{t(help)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Notice title={t('home.own')}>
        <p>{t('home.ownHelp')}</p>
        <p>
          <Link to="/child-missing">{t('home.ownMore')}</Link>
        </p>
      </Notice>
    </Page>
  )
}
