import { Page, PageHeading } from '@vatsalya/ui'
import { Link } from 'react-router'
import { useT as useTOfModule } from '../../messages/index.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from './messages/index.js'
import styles from './own-child.module.css'
import { STEPS } from './steps.js'

/** What a family does now. It asks the graph nothing, so that it stands whatever else is away. */
export default function OwnChildPage() {
  const t = useT()
  const back = useTOfModule()('received.home')
  useTitle(t('own.title'))
  return (
    <Page width="text">
      <PageHeading title={t('own.title')} state={t('own.state')} back={<Link to="/">{back}</Link>} />
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{t(`own.${step}`)}</h2>
            <p>{t(`own.${step}Help`)}</p>
          </li>
        ))}
      </ol>
    </Page>
  )
}
