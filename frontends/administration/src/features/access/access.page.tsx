import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, Card, EmptyState, FilterSentence, Page, PageHeading, Panel } from '@vatsalya/ui'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'

import { AdministrationAccess } from './access.graphql.js'
import { Anomalies } from './anomalies.js'
import { Openings } from './openings.js'

const PAGE = 20

/** Who reaches more than usual, and which withheld identities were opened with a reason: what an administrator sees first. */
export default function AccessPage() {
  const t = useT()
  const [unreviewed, setUnreviewed] = useState(true)
  const { data, error, loading, refetch, fetchMore } = useQuery(AdministrationAccess, {
    variables: { first: PAGE, unreviewed },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('access.title'))
  const openings = data?.identityOpenings
  return (
    <Page>
      <PageHeading
        title={t('access.title')}
        state={data && t('access.count', { anomalies: data.accessAnomalies.length })}
      />
      {!data && <QueryState error={error} onRetry={() => void refetch()} />}
      {data && (
        <Card title={t('access.anomalies')}>
          <p className="v-small">{t('access.help')}</p>
          {data.accessAnomalies.length === 0 ? (
            <EmptyState>{t('access.none')}</EmptyState>
          ) : (
            <Anomalies anomalies={data.accessAnomalies} />
          )}
        </Card>
      )}
      {openings && (
        <Panel title={t('access.openings')}>
          <FilterSentence
            parts={[
              {
                key: 'review',
                name: t('access.review'),
                options: [{ id: 'unreviewed', label: t('access.unreviewed') }],
                value: unreviewed ? 'unreviewed' : null,
                anyLabel: t('access.all'),
              },
            ]}
            onChange={(_key, value) => setUnreviewed(value !== null)}
          />
          {openings.edges.length === 0 && <EmptyState>{t('access.noOpening')}</EmptyState>}
          {openings.edges.length > 0 && <Openings openings={openings.edges.map(({ node }) => node)} />}
          {openings.pageInfo.hasNextPage && (
            <div>
              <Button
                isPending={loading}
                onPress={() => void fetchMore({ variables: { after: openings.pageInfo.endCursor } })}
              >
                {t('more')}
              </Button>
            </div>
          )}
        </Panel>
      )}
    </Page>
  )
}
