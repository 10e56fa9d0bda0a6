import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { Button, ClockRiver, FilterSentence, Notice, Page, PageHeading, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { dayAfter, useToday } from '../../parts/days.js'
import { MatterList } from '../../parts/matter-list.js'
import { finalClock } from '../../parts/words.js'
import { BoardsPending, BoardsPendingPeople } from './pending.graphql.js'

const SPANS = ['0', '7', '30', '60'] as const
const USUAL = '30'

/** Open matters whose final order falls due: the four-month list (s.36(2), s.14(2)). */
export default function PendingPage() {
  const t = useT()
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const span = SPANS.find((known) => known === search.get('within')) ?? USUAL
  // Where each page shown so far begins.
  const [trail, setTrail] = useState<readonly (string | null)[]>([null])
  const after = trail.at(-1) ?? null
  const variables = { filter: { open: true, dueBy: dayAfter(today, Number(span)) }, after }
  const { data, error, loading, refetch } = useQuery(BoardsPending, { variables, fetchPolicy: 'cache-and-network' })
  // Outside the cache: both pages are one value there, and would take each other's place.
  const people = useQuery(BoardsPendingPeople, { variables, fetchPolicy: 'no-cache' })
  useTitle(t('pending.title'))
  const page = data?.proceedings
  const matters = page?.edges.map(({ node }) => node) ?? []
  const told = people.data?.proceedings.edges.map(({ node }) => node)
  const clocks = matters.flatMap((matter) => finalClock(matter.clocks) ?? [])
  return (
    <Page>
      <PageHeading
        title={t('pending.title')}
        state={page && t(`pending.state.${span}`, { count: page.totalCount })}
        back={<Link to="/">{t('module')}</Link>}
      />
      {clocks.length > 0 && !page?.pageInfo.hasNextPage && trail.length === 1 && (
        <ClockRiver clocks={clocks} title={t('pending.river')} />
      )}
      <Answer
        error={error}
        there={Boolean(page)}
        loading={loading}
        retry={() => void Promise.all([refetch(), people.refetch()])}
        count={10}
      >
        {people.error && matters.length > 0 && <Notice>{t('list.withoutChildren')}</Notice>}
        <MatterList
          title={t('pending.list')}
          count={page && t('pending.shown', { shown: matters.length, total: page.totalCount })}
          filters={
            <FilterSentence
              parts={[
                {
                  key: 'within',
                  name: t('pending.within'),
                  options: SPANS.filter((known) => known !== USUAL).map((id) => ({ id, label: t(`within.${id}`) })),
                  value: span === USUAL ? null : span,
                  anyLabel: t(`within.${USUAL}`),
                },
              ]}
              onChange={(_, value) => {
                setTrail([null])
                setSearch(value ? { within: value } : {})
              }}
            />
          }
          matters={matters}
          people={told}
          empty={t('pending.empty')}
          more={
            <Row>
              {trail.length > 1 && (
                <Button onPress={() => setTrail(trail.slice(0, -1))}>{t('pending.previous')}</Button>
              )}
              {page?.pageInfo.hasNextPage && (
                <Button onPress={() => setTrail([...trail, page.pageInfo.endCursor ?? null])}>
                  {t('pending.next')}
                </Button>
              )}
            </Row>
          }
        />
      </Answer>
    </Page>
  )
}
