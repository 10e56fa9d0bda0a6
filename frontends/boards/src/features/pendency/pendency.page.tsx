import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { Card, EmptyState, LinkButton, Page, PageHeading } from '@vatsalya/ui'
import { StackedChart } from '@vatsalya/ui/charts'
import { useT } from '../../messages/index.js'
import { dayAfter, useToday } from '../../parts/days.js'
import { BodiesTable } from './bodies-table.js'
import { BoardsBodies, BoardsPendency, BoardsPlaces, BoardsPost } from './pendency.graphql.js'
import { bodyRows, stateRows } from './rows.js'

/** Matters opened this long ago and still pending are counted. */
const YEARS_BACK = 3 * 365
const MOST_BARS = 12

/** Pendency by body for those who watch over committees and Boards: figures, never children. */
export default function PendencyPage() {
  const t = useT()
  const today = useToday()
  const own = useQuery(BoardsPost)
  const post = own.data?.viewer?.post
  const districtCode = post?.district?.code ?? null
  const stateCode = post?.state?.code ?? null
  const skip = !own.data
  // In a district or a State every body is shown with what is before it; over the nation States are compared, and only
  // bodies that cannot decide are named.
  const where = { stateCode, districtCode }
  const bodies = useQuery(BoardsBodies, {
    variables: { filter: { ...where, withoutQuorum: stateCode ? null : true } },
    skip,
  })
  const figures = useQuery(BoardsPendency, {
    variables: {
      by: ['STATE'],
      from: dayAfter(today, -YEARS_BACK),
      to: today,
    },
    skip: skip || stateCode !== null,
  })
  const places = useQuery(BoardsPlaces)
  const place = post?.district?.name ?? post?.state?.name ?? t('pendency.india')
  const title = t('pendency.title', { place })
  useTitle(title)
  const list = bodies.data?.boards
  const known = list?.edges.map(({ node }) => node) ?? []
  const lacking = known.filter(({ quorate }) => !quorate).length
  const table = figures.data?.boardFigures
  const states = places.data?.states ?? []
  const rows = stateCode ? bodyRows(known, states, t) : stateRows(table?.rows ?? [], states)
  const drawn = Boolean(places.data) && Boolean(stateCode ? list : table)
  const source = stateCode
    ? 'pendency.now'
    : table && table.suppressedCells > 0
      ? 'pendency.withheld'
      : 'pendency.source'
  return (
    <Page>
      <PageHeading
        title={title}
        state={
          list
            ? stateCode
              ? t('pendency.state', { count: list.totalCount, lacking })
              : t('pendency.nation', { count: list.totalCount })
            : // The room of the line, so that nothing moves when it comes.
              '\u00a0'
        }
        act={<LinkButton href="/pending">{t('pending.title')}</LinkButton>}
      />
      <Answer
        error={own.error ?? (stateCode ? bodies.error : figures.error)}
        there={drawn}
        loading={own.loading || places.loading || figures.loading || bodies.loading}
        retry={() => void (stateCode ? bodies : figures).refetch()}
        shape="chart"
      >
        <Card>
          {rows.length === 0 ? (
            <EmptyState>{t('pendency.none')}</EmptyState>
          ) : (
            <StackedChart
              title={t(stateCode ? 'pendency.chart' : 'pendency.byState')}
              dimension={t(stateCode ? 'pendency.body' : 'pendency.place')}
              // Beyond the limit first: the darker part, at the axis, where lengths compare.
              series={[t('pendency.beyond'), t('pendency.within')]}
              data={rows.slice(0, MOST_BARS)}
              source={t(source)}
              {...(table ? { asOf: table.asOf } : {})}
            />
          )}
        </Card>
      </Answer>
      {/* One skeleton at a time: what stands below the chart comes after it. */}
      {(drawn || bodies.error || figures.error) && (
        <Answer
          error={own.error ?? bodies.error}
          there={Boolean(list)}
          loading={own.loading || bodies.loading}
          retry={() => void bodies.refetch()}
        >
          <BodiesTable bodies={known} states={states} nation={stateCode === null} />
        </Answer>
      )}
    </Page>
  )
}
