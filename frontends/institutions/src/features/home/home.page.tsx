import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { Card, ClockLine, ClockRiver, Columns, formatDay, Page, PageHeading, useLanguage, useNow } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { useClockText } from '../../shared/use-clock-text.js'
import { ChildrenList } from './children-list.js'
import { GateList } from './gate-list.js'
import { HeadcountCard } from './headcount-card.js'
import { HomeDesk } from './home.graphql.js'

/** The first screen of a home: last night's count, who is at the gate, whose plan is due, the home's own limits. */
export function HomePage() {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  const now = useNow()
  const { data, error, loading, refetch } = useQuery(HomeDesk, { fetchPolicy: 'cache-and-network' })
  const home = data?.ownInstitution
  useTitle(home?.name ?? t('title'))
  const stays = data?.placements.edges.map(({ node }) => node) ?? []
  const gate = data?.gateOrders.edges.map(({ node }) => node) ?? []
  const clocks = [...(home?.clocks ?? []), ...stays.flatMap((stay) => stay.clocks)].filter(
    ({ state }) => state !== 'STOPPED',
  )
  return (
    <Page>
      <PageHeading
        title={home?.name ?? t('title')}
        state={
          home
            ? t('home.state', {
                day: formatDay(now, language),
                children: home.occupancy,
                places: home.sanctionedCapacity,
                awaited: gate.filter(({ direction }) => direction === 'IN').length,
              })
            : undefined
        }
      />
      <Answer error={error} there={Boolean(home)} loading={loading} retry={() => void refetch()}>
        {home && (
          <>
            {clocks.length > 0 && (
              <Card>
                <ClockRiver clocks={clocks.map(told)} title={t('home.river')} />
              </Card>
            )}
            <Columns
              main={
                <>
                  <HeadcountCard home={home} />
                  <GateList orders={gate} />
                  <ChildrenList stays={stays} total={data.placements.totalCount} />
                </>
              }
              side={
                <Card title={t('home.limits')}>
                  {home.clocks.map((clock) => (
                    <ClockLine key={clock.code} clock={told(clock)} />
                  ))}
                  <p className="v-small">{t('home.certificate', { number: home.registration.number })}</p>
                </Card>
              }
            />
          </>
        )}
      </Answer>
    </Page>
  )
}
