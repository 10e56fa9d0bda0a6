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
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { CasesPost } from '../../parts/places.graphql.js'
import { QueryState } from '../../parts/query-state.js'
import { useReportRow } from '../../parts/report-row.js'
import { SearchBox } from '../../parts/search-box.js'
import { useCan } from '../../parts/use-can.js'
import { useTitle } from '../../parts/use-title.js'
import { Exports } from '../exports/exports.js'
import { useT } from '../messages/index.js'
import { filterOf, useFilterParts } from './filter.js'
import { CasesReports } from './reports.graphql.js'

/** Missing reports of this post's sight. The filter stands in the address, so that it can be kept and sent. */
export default function ReportsPage() {
  const t = useT()
  const { language } = useLanguage()
  const [params, setParams] = useSearchParams()
  // Not in the address: a name would stay in the history of the browser.
  const [text, setText] = useState('')
  const wanted = useLocation().state
  const { data, error, refetch, fetchMore } = useQuery(CasesReports, {
    variables: { filter: filterOf(params, text) },
    fetchPolicy: 'cache-and-network',
  })
  const post = useQuery(CasesPost).data?.viewer?.post ?? null
  const parts = useFilterParts(params, post)
  const row = useReportRow(post?.office?.id)
  const mayWrite = useCan('missing:write')
  useTitle(t('reports.title'))

  function choose(key: string, value: string | null) {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }
  function search(words: string) {
    setText(words)
    // A number or a name is looked for among all reports, not only among the untraced.
    if (words) choose('stage', params.get('stage') ?? 'ANY')
  }
  const list = data?.missingReports
  const now = serverTime.now()
  return (
    <Page>
      <PageHeading
        title={t('reports.title')}
        back={<Link to="/">{t('desk.title')}</Link>}
        act={
          mayWrite && (
            <LinkButton kind="primary" href="/reports/new">
              {t('register.act')}
            </LinkButton>
          )
        }
      />
      <SearchBox label={t('reports.search')} onSearch={search} autoFocus={wanted?.search === true} />
      <WorkList
        title={t('reports.list')}
        filters={
          <FilterSentence
            parts={parts}
            onChange={choose}
            onClear={() => setParams({ stage: 'ANY' }, { replace: true })}
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
            ? { instead: <EmptyState checkedAt={now}>{t('reports.none')}</EmptyState> }
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
      <Exports filter={filterOf(params, '')} />
    </Page>
  )
}
