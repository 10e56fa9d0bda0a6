import { useQuery } from '@apollo/client/react'
import {
  Button,
  EmptyState,
  FilterSentence,
  formatNumber,
  formatTime,
  LinkButton,
  Page,
  PageHeading,
  serverTime,
  useLanguage,
  WorkList,
} from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import type { FoundRecordFilter } from '../../generated/graphql.js'
import { QueryState } from '../../parts/query-state.js'
import { useCan } from '../../parts/use-can.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { CasesFound } from './found.graphql.js'
import { FOUND_BY, useFoundRow } from './found-row.js'

const STAGES = ['RECEIVED', 'PRODUCED'] as const
const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const

function filterOf(params: URLSearchParams): FoundRecordFilter {
  const stage = STAGES.find((each) => each === params.get('stage'))
  const by = FOUND_BY.find((each) => each === params.get('by'))
  const sex = SEXES.find((each) => each === params.get('sex'))
  return { ...(stage ? { stages: [stage] } : {}), ...(by ? { foundBy: [by] } : {}), ...(sex ? { sex } : {}) }
}

/** Children found or received, newest first: who still has to be produced, and by when. */
export default function FoundPage() {
  const t = useT()
  const { language } = useLanguage()
  const [params, setParams] = useSearchParams()
  const mayWrite = useCan('found:write')
  const row = useFoundRow()
  const { data, error, refetch, fetchMore } = useQuery(CasesFound, {
    variables: { filter: filterOf(params) },
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('found.title'))
  const list = data?.foundRecords
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
        title={t('found.title')}
        act={
          mayWrite && (
            <LinkButton kind="primary" href="/found/new">
              {t('found.act')}
            </LinkButton>
          )
        }
      />
      <WorkList
        title={t('found.stand')}
        filters={
          <FilterSentence
            parts={[
              {
                key: 'stage',
                name: t('filter.stage'),
                anyLabel: t('found.anyStage'),
                value: params.get('stage'),
                options: STAGES.map((id) => ({ id, label: t(`foundStage.${id}`) })),
              },
              {
                key: 'sex',
                name: t('filter.sex'),
                anyLabel: t('filter.anySex'),
                value: params.get('sex'),
                options: SEXES.map((id) => ({ id, label: t(`sexes.${id}`) })),
              },
              {
                key: 'by',
                name: t('found.by'),
                anyLabel: t('found.anyBy'),
                value: params.get('by'),
                options: FOUND_BY.map((id) => ({ id, label: t(`foundBy.${id}`) })),
              },
            ]}
            onChange={choose}
            onClear={() => setParams({}, { replace: true })}
          />
        }
        items={list?.edges.map(({ node }) => row(node)) ?? []}
        {...(list
          ? {
              count: t('list.count', {
                shown: formatNumber(list.edges.length, language),
                total: formatNumber(list.totalCount, language),
                time: formatTime(now, language),
              }),
            }
          : {})}
        {...(list
          ? list.edges.length === 0
            ? { instead: <EmptyState checkedAt={now}>{t('found.none')}</EmptyState> }
            : {}
          : { instead: <QueryState error={error} onRetry={() => void refetch()} count={10} /> })}
        more={
          list?.pageInfo.hasNextPage && (
            <Button
              size="small"
              onPress={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
            >
              {t('list.more')}
            </Button>
          )
        }
      />
    </Page>
  )
}
