import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { EmptyState, formatDay, LinkButton, Notice, Page, PageHeading, useLanguage } from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { isDay, useToday } from '../../parts/days.js'
import { MatterList } from '../../parts/matter-list.js'
import { byFirstClock, finalClock } from '../../parts/words.js'
import { BoardsCauseList, BoardsCausePeople } from './cause-list.graphql.js'
import { DaySwitch } from './day-switch.js'
import { QuorumLine } from './quorum-line.js'

/** The day's matters before the bench of this post: first whether it can decide, then those beyond their limit. */
export function CauseListPage() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const [search] = useSearchParams()
  const asked = search.get('on')
  const on = isDay(asked) ? asked : today
  const { data, previousData, error, loading, refetch } = useQuery(BoardsCauseList, {
    variables: { on },
    fetchPolicy: 'cache-and-network',
  })
  // Outside the cache: both lists are one value there, and would take each other's place.
  const people = useQuery(BoardsCausePeople, { variables: { on }, fetchPolicy: 'no-cache' })
  const list = data?.causeList
  // The bench stays the same while another day comes.
  const board = list?.board ?? previousData?.causeList?.board
  const title = on === today ? t('list.today') : t('list.title')
  useTitle(title)
  const matters = list?.matters ?? []
  const beyond = matters.filter(({ clocks }) => finalClock(clocks)?.state === 'BREACHED').length
  const told = people.data?.causeList
  return (
    <Page>
      <PageHeading
        title={title}
        state={
          list
            ? t('list.state', { day: formatDay(on, language), count: matters.length, beyond })
            : formatDay(on, language)
        }
        act={<LinkButton href="/pending">{t('pending.title')}</LinkButton>}
      />
      <DaySwitch on={on} today={today} />
      {board && <QuorumLine board={board} />}
      <Answer
        error={error}
        there={Boolean(list)}
        loading={loading}
        retry={() => void Promise.all([refetch(), people.refetch()])}
        count={8}
      >
        {list ? (
          <>
            {people.error && <Notice>{t('list.withoutChildren')}</Notice>}
            {on === today && list.overdueMatters.length > 0 && (
              <MatterList
                title={t('list.unheard')}
                count={t('list.overdue', { count: list.overdue })}
                matters={[...list.overdueMatters].sort(byFirstClock)}
                people={told?.overdueMatters}
                empty=""
              />
            )}
            <MatterList
              title={t('list.matters')}
              matters={matters}
              people={told?.matters}
              empty={t('list.empty', { day: formatDay(on, language) })}
            />
          </>
        ) : (
          <EmptyState>{t('list.noBench')}</EmptyState>
        )}
      </Answer>
    </Page>
  )
}
