import { useQuery } from '@apollo/client/react'
import {
  Button,
  Card,
  Columns,
  EmptyState,
  Facts,
  FilterSentence,
  formatNumber,
  formatPercent,
  formatTime,
  Page,
  PageHeading,
  serverTime,
  useLanguage,
  WorkList,
} from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import type { CasesMatchesQuery, MatchPairFilter } from '../../generated/graphql.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { CasesMatches } from './matches.graphql.js'
import { useT } from './messages/index.js'
import { useMatchRow } from './use-match-row.js'

const STATES = ['FOR_ME', 'HALF_CONFIRMED', 'ASKED', 'CONFIRMED', 'REJECTED'] as const
const BANDS = ['ALERT', 'REVIEW', 'LOW'] as const
const KINDS = ['FOUND', 'SIGHTING'] as const

function filterOf(params: URLSearchParams): MatchPairFilter {
  const state = STATES.find((each) => each === params.get('state'))
  const band = BANDS.find((each) => each === params.get('band'))
  const kind = KINDS.find((each) => each === params.get('kind'))
  const states = state === undefined ? { open: true } : state === 'FOR_ME' ? { forMe: true } : { states: [state] }
  return { ...states, bands: band ? [band] : ['ALERT', 'REVIEW'], ...(kind ? { kind } : {}) }
}

/** The match desk: pairs that the machine found, most probable first, and what verdicts say of it. */
export default function MatchesPage() {
  const t = useT()
  const { language } = useLanguage()
  const [params, setParams] = useSearchParams()
  const row = useMatchRow()
  const { data, error, refetch, fetchMore } = useQuery(CasesMatches, {
    variables: { filter: filterOf(params) },
    fetchPolicy: 'cache-and-network',
  })
  useTitle(t('match.title'))
  const list = data?.matchPairs
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
          key: 'state',
          name: t('match.filter.state'),
          anyLabel: t('match.waiting'),
          value: params.get('state'),
          options: STATES.map((id) => ({ id, label: id === 'FOR_ME' ? t('match.forMe') : t(`match.state.${id}`) })),
        },
        {
          key: 'band',
          name: t('match.filter.band'),
          anyLabel: t('match.anyBand'),
          value: params.get('band'),
          options: BANDS.map((id) => ({ id, label: t(`match.band.${id}`) })),
        },
        {
          key: 'kind',
          name: t('match.filter.kind'),
          anyLabel: t('match.anyKind'),
          value: params.get('kind'),
          options: KINDS.map((id) => ({ id, label: t(`match.kind.${id}`) })),
        },
      ]}
      onChange={choose}
      onClear={() => setParams({}, { replace: true })}
    />
  )
  return (
    <Page>
      <PageHeading
        title={t('match.title')}
        state={data?.matchDesk && t('match.state', { alerts: data.matchDesk.alerts, open: data.matchDesk.open })}
      />
      <Columns
        main={
          <WorkList
            title={t('match.list')}
            filters={filters}
            dueTitle={t('match.where')}
            ownerTitle={t('match.stand')}
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
                ? { instead: <EmptyState checkedAt={now}>{t('match.none')}</EmptyState> }
                : {}
              : { instead: <QueryState error={error} onRetry={() => void refetch()} count={8} /> })}
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
        }
        side={data?.matchDesk && <DeskFigures desk={data.matchDesk} />}
      />
    </Page>
  )
}

function DeskFigures({ desk }: { readonly desk: NonNullable<CasesMatchesQuery['matchDesk']> }) {
  const t = useT()
  const { language } = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    <Card title={t('match.desk')}>
      <Facts
        facts={[
          { term: t('match.waiting'), value: number(desk.open) },
          { term: t('match.asked'), value: number(desk.asked) },
          { term: t('match.half'), value: number(desk.halfConfirmed) },
          { term: t('match.confirmed'), value: number(desk.confirmed) },
          { term: t('match.rejected'), value: number(desk.rejected) },
          ...(desk.oldestOpenDays === null || desk.oldestOpenDays === undefined
            ? []
            : [{ term: t('match.oldest'), value: t('match.days', { n: desk.oldestOpenDays }) }]),
          ...desk.bands.map(({ band, precision }) => ({
            term: t('match.precision', { band: t(`match.band.${band}`) }),
            value: typeof precision === 'number' ? formatPercent(precision, language) : t('match.tooFew'),
          })),
        ]}
      />
    </Card>
  )
}
