import { useQuery } from '@apollo/client/react'
import { Button, ClockLine, EmptyState, FilterSentence, Page, PageHeading, Panel, serverTime } from '@vatsalya/ui'
import { Link, useSearchParams } from 'react-router'
import type { CasesDueQuery, DueClockFilter } from '../../generated/graphql.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../search/messages/index.js'
import { CasesDue } from './due.graphql.js'
import { Waiting } from './waiting.js'

const SPANS = { TODAY: 0, WEEK: 7, MONTH: 30 } as const
const DAY_MS = 86_400_000
const INDIA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' })

type Due = CasesDueQuery['dueClocks']['edges'][number]['node']

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
  const [params, setParams] = useSearchParams()
  const { data, error, refetch, fetchMore } = useQuery(CasesDue, {
    variables: { filter: filterOf(params, serverTime.now()) },
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('due.title'))
  const list = data?.dueClocks
  function choose(key: string, value: string | null) {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }
  return (
    <Page>
      <PageHeading title={t('due.title')} state={list && t('due.state', { count: list.totalCount })} />
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
      <Waiting />
      {!list && <QueryState error={error} onRetry={() => void refetch()} count={8} />}
      {list?.edges.length === 0 && <EmptyState checkedAt={serverTime.now()}>{t('due.none')}</EmptyState>}
      {list && list.edges.length > 0 && (
        <Panel title={t('due.title')}>
          <ul className={parts.plain}>
            {list.edges.map(({ node }) => (
              <DueRow key={node.id} due={node} />
            ))}
          </ul>
        </Panel>
      )}
      {list?.pageInfo.hasNextPage && (
        <div>
          <Button
            size="small"
            onPress={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
          >
            {t('due.more')}
          </Button>
        </div>
      )}
    </Page>
  )
}

function DueRow({ due }: { readonly due: Due }) {
  const t = useT()
  const told = useClockText()
  const { report, foundRecord, sighting, office, district, clock } = due
  return (
    <li>
      <p>
        {report && <Link to={`/reports/${report.id}`}>{t('due.report', { number: report.reportNumber })}</Link>}
        {foundRecord && (
          <Link to={`/found/${foundRecord.id}`}>{t('due.found', { number: foundRecord.recordNumber })}</Link>
        )}
        {sighting && <Link to={`/sightings/${sighting.id}`}>{t('due.sighting', { place: sighting.place })}</Link>}
        {' · '}
        {office ? (office.name ?? district.name) : t('due.desk')}
      </p>
      <ClockLine clock={told(clock)} />
    </li>
  )
}
