import { useQuery } from '@apollo/client/react'
import {
  Button,
  EmptyState,
  FilterSentence,
  formatNumber,
  formatTime,
  Page,
  PageHeading,
  serverTime,
  useLanguage,
} from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import type { SightingFilter } from '../../generated/graphql.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { Queue } from './queue.js'
import { CasesSightings } from './sightings.graphql.js'

const URGENCIES = ['URGENT', 'HIGH', 'NORMAL'] as const

function filterOf(params: URLSearchParams): SightingFilter {
  const urgency = URGENCIES.find((each) => each === params.get('urgency'))
  return {
    ...(params.get('state') === 'ANY' ? {} : { open: true }),
    ...(urgency ? { urgency } : {}),
    ...(params.get('office') === 'MINE' ? { assignedToMyOffice: true } : {}),
  }
}

/** The triage desk: what citizens saw, most urgent first. */
export default function SightingsPage() {
  const t = useT()
  const { language } = useLanguage()
  const [params, setParams] = useSearchParams()
  const { data, error, refetch, fetchMore } = useQuery(CasesSightings, {
    variables: { filter: filterOf(params) },
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('sightings.title'))
  const list = data?.sightings
  const now = serverTime.now()
  function choose(key: string, value: string | null) {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }
  return (
    <Page>
      <PageHeading
        title={t('sightings.title')}
        state={list && params.get('state') !== 'ANY' && t('sightings.state', { count: list.totalCount })}
      />
      <FilterSentence
        parts={[
          {
            key: 'state',
            name: t('filter.stage'),
            anyLabel: t('sightings.open'),
            value: params.get('state'),
            options: [{ id: 'ANY', label: t('sightings.any') }],
          },
          {
            key: 'urgency',
            name: t('sightings.urgency'),
            anyLabel: t('sightings.anyUrgency'),
            value: params.get('urgency'),
            options: URGENCIES.map((id) => ({ id, label: t(`urgency.${id}`) })),
          },
          {
            key: 'office',
            name: t('sightings.office'),
            anyLabel: t('sightings.anyOffice'),
            value: params.get('office'),
            options: [{ id: 'MINE', label: t('sightings.mine') }],
          },
        ]}
        onChange={choose}
        onClear={() => setParams({}, { replace: true })}
      />
      {!list && <QueryState error={error} onRetry={() => void refetch()} count={8} />}
      {list?.edges.length === 0 && <EmptyState checkedAt={now}>{t('sightings.none')}</EmptyState>}
      {list && list.edges.length > 0 && (
        <Queue
          sightings={list.edges.map(({ node }) => node)}
          count={t('list.count', {
            shown: formatNumber(list.edges.length, language),
            total: formatNumber(list.totalCount, language),
            time: formatTime(now, language),
          })}
        />
      )}
      {list?.pageInfo.hasNextPage && (
        <div>
          <Button
            size="small"
            onPress={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
          >
            {t('list.more')}
          </Button>
        </div>
      )}
    </Page>
  )
}
