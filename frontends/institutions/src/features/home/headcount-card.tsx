import { useSession } from '@vatsalya/mfe-kit'
import { Card, Facts, formatShortDate, LoadingSkeleton, useLanguage } from '@vatsalya/ui'
import { lazy, Suspense } from 'react'
import type { HomeDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import styles from './headcount-card.module.css'

const CountForm = lazy(() => import('./count-form.js'))

type Home = NonNullable<HomeDeskQuery['ownInstitution']>

/** Last night's count beside the roll of that moment. */
export function HeadcountCard({ home }: { home: Home }) {
  const t = useT()
  const { language } = useLanguage()
  const mayCount = useSession().acting?.scopes.includes('institution:admit') ?? false
  const last = home.headcounts[0]
  return (
    <Card title={t('count.title')}>
      <Facts facts={[{ term: t('count.roll'), value: home.rosterAtMidnight }]} />
      {home.headcountDue && mayCount ? (
        <div className={styles.form}>
          <Suspense fallback={<LoadingSkeleton shape="lines" count={4} />}>
            <CountForm day={home.headcountDue} />
          </Suspense>
        </div>
      ) : (
        last && (
          <p>
            {t('count.done', { day: formatShortDate(last.day, language), counted: last.counted, roll: last.onRoll })}
            {last.note && ` ${last.note}`}
          </p>
        )
      )}
    </Card>
  )
}
