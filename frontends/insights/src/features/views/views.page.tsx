import { useQuery } from '@apollo/client/react'
import { Answer, lazyPage, useSession, useTitle } from '@vatsalya/mfe-kit'
import {
  Button,
  EmptyState,
  LinkButton,
  LoadingSkeleton,
  languageStore,
  Page,
  PageHeading,
  Panel,
  serverTime,
} from '@vatsalya/ui'
import { Suspense, useState } from 'react'
import { useWords } from '../../figures/words.js'
import { useOwnState } from '../../shared/use-own-state.js'
import { usePlaces } from '../../shared/use-places.js'
import { Standing } from './standing.js'
import { useCountry } from './use-country.js'
import { ViewCard } from './view-card.js'
import { InsightsViews } from './views.graphql.js'
import styles from './views.module.css'

/** The drawing comes after the words: charts are heavy. */
const CountryCard = lazyPage(() => import('./country-card.js'))
const Desk = lazyPage(async () => {
  // English will do where the texts do not arrive.
  const texts = import('../desk/messages/index.js')
    .then(({ deskMessages }) => deskMessages.load(languageStore.get()))
    .catch(() => undefined)
  const [desk] = await Promise.all([import('../desk/desk.js'), texts])
  return desk
})

/** How the country or the State stands, drawn, and the views that were saved. */
export function ViewsPage() {
  const places = usePlaces()
  const words = useWords(places)
  const { t } = words
  const [now] = useState(() => serverTime.now())
  const stateCode = useOwnState()
  const country = useCountry(stateCode, now)
  const acting = useSession().acting
  const mayWrite = acting?.scopes.includes('views:write')
  const { data, error, refetch, fetchMore } = useQuery(InsightsViews, { fetchPolicy: 'cache-and-network' })
  useTitle(t('title'))
  const list = data?.views
  const drawing = (
    <Suspense>
      <CountryCard />
    </Suspense>
  )
  const saved = (
    <div className={styles.saved}>
      <Panel title={t('views.title')}>
        <Answer error={error} there={Boolean(list)} part={t('views.title')} shape="tiles" retry={() => void refetch()}>
          {list?.edges.length === 0 && <EmptyState checkedAt={now}>{t('views.none')}</EmptyState>}
          <ul className={styles.cards}>
            {list?.edges.map(({ node }) => (
              <ViewCard key={node.id} view={node} words={words} />
            ))}
          </ul>
          {list?.pageInfo.hasNextPage && (
            <Button
              size="small"
              onPress={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
            >
              {t('views.more')}
            </Button>
          )}
        </Answer>
      </Panel>
    </div>
  )
  // An analyst comes for her views; a State or the nation to compare. Districts have desks of their own elsewhere.
  const compares = acting && acting.role !== 'ANALYST' && !acting.district
  const desk = (
    <div className={styles.desk}>
      <Suspense fallback={<LoadingSkeleton shape="rows" count={10} />}>
        <Desk />
      </Suspense>
    </div>
  )
  return (
    <Page>
      <PageHeading
        title={t('title')}
        state={<Standing country={country} words={words} now={now} />}
        act={
          mayWrite && (
            <LinkButton kind="primary" href="/build">
              {t('build.act')}
            </LinkButton>
          )
        }
      />
      {compares && desk}
      {saved}
      {/* After the cards above it, else it would be pushed down by them. */}
      {(data || error) && drawing}
    </Page>
  )
}
