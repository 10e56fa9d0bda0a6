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
  WorkList,
} from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import type { DueClockFilter } from '../../generated/graphql.js'
import { useT as useDeskT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../search/messages/index.js'
import { CasesDue } from './due.graphql.js'
import { useDueRow } from './due-row.js'
import { Waiting } from './waiting.js'

const SPANS = { TODAY: 0, WEEK: 7, MONTH: 30 } as const
const DAY_MS = 86_400_000
const INDIA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' })

function filterOf(params: URLSearchParams, now: number): DueClockFilter {
  const by = params.get('by')
  const days = by === 'TODAY' || by === 'WEEK' || by === 'MONTH' ? SPANS[by] : null
  return {
    ...(days === null ? {} : { dueBy: INDIA.format(new Date(now + days * DAY_MS)) }),
    ...(params.get('whose') === 'MINE' ? { mine: true } : {}),
  }
}

/** Every running limit in sight, soonest first, and what waits for this post's word. */
export default function DuePage() {
  const t = useT()
  const desk = useDeskT()
  const { language } = useLanguage()
  const row = useDueRow()
  const [params, setParams] = useSearchParams()
  const { data, error, refetch, fetchMore } = useQuery(CasesDue, {
    variables: { filter: filterOf(params, serverTime.now()) },
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('due.title'))
  const list = data?.dueClocks
  const now = serverTime.now()
  function choose(key: string, value: string | null) {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }
  const filters = (
    <FilterSentence
      parts={[
        {
          key: 'by',
          name: t('due.by'),
          anyLabel: t('due.anyTime'),
          value: params.get('by'),
          options: [
            { id: 'TODAY', label: t('due.today') },
            { id: 'WEEK', label: t('due.week') },
            { id: 'MONTH', label: t('due.month') },
          ],
        },
        {
          key: 'whose',
          name: t('due.whose'),
          anyLabel: t('due.anybody'),
          value: params.get('whose'),
          options: [{ id: 'MINE', label: t('due.mine') }],
        },
      ]}
      onChange={choose}
      onClear={() => setParams({}, { replace: true })}
    />
  )
  return (
    <Page>
      <PageHeading title={t('due.title')} state={list && t('due.state', { count: list.totalCount })} />
      <Waiting />
      <WorkList
        title={t('due.list')}
        filters={filters}
        items={list?.edges.map(({ node }) => row(node)) ?? []}
        {...(list
          ? {
              count: desk('list.count', {
                shown: formatNumber(list.edges.length, language),
                total: formatNumber(list.totalCount, language),
                time: formatTime(now, language),
              }),
            }
          : {})}
        {...(list
          ? list.edges.length === 0
            ? { instead: <EmptyState checkedAt={now}>{t('due.none')}</EmptyState> }
            : {}
          : { instead: <QueryState error={error} onRetry={() => void refetch()} count={10} /> })}
        more={
          list?.pageInfo.hasNextPage && (
            <Button
              size="small"
              onPress={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
            >
              {t('due.more')}
            </Button>
          )
        }
      />
    </Page>
  )
}
