import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import { Card, Columns, formatDay, formatNumber, PageHeading, useLanguage, useNow } from '@vatsalya/ui'
import { BarChart, StateMap } from '@vatsalya/ui/charts'
import { useT } from '../../messages/index.js'
import { NationHomes } from './overview.graphql.js'

const MOST_ROWS = 12

/** Homes by State: for the commission what was missed, for the ministry how full they are. */
export function NationHomesCard() {
  const t = useT()
  const { language } = useLanguage()
  const now = useNow()
  const commission = useSession().acting?.role === 'RIGHTS_COMMISSION'
  useTitle(t('title'))
  const { data, error, loading, refetch } = useQuery(NationHomes)
  const states = (data?.states ?? []).flatMap(({ code, name, institutionSummary: told }) =>
    told ? [{ code, name, ...told }] : [],
  )
  const sum = (pick: (state: (typeof states)[number]) => number) => states.reduce((all, state) => all + pick(state), 0)
  const values = Object.fromEntries(
    states.map((state) => [state.code, commission ? state.inspectionsOverdue : state.occupancy]),
  )
  const names = Object.fromEntries(states.map(({ code, name }) => [code, name]))
  const overdue = [...states].sort((a, b) => b.inspectionsOverdue - a.inspectionsOverdue).slice(0, MOST_ROWS)
  return (
    <>
      <PageHeading
        title={t('title')}
        state={
          data &&
          t('homes.state', {
            day: formatDay(now, language),
            homes: formatNumber(
              sum(({ registered }) => registered),
              language,
            ),
            children: formatNumber(
              sum(({ occupancy }) => occupancy),
              language,
            ),
            places: formatNumber(
              sum(({ sanctionedCapacity }) => sanctionedCapacity),
              language,
            ),
            overdue: sum(({ inspectionsOverdue }) => inspectionsOverdue),
          })
        }
      />
      <Answer error={error} there={Boolean(data)} loading={loading} retry={() => void refetch()} shape="chart">
        <Columns
          main={
            <Card>
              <StateMap
                title={commission ? t('nation.missed') : t('nation.children')}
                measure={commission ? t('homes.overdue') : t('homes.children')}
                values={values}
                names={names}
              />
            </Card>
          }
          side={
            <Card>
              <BarChart
                title={t('nation.overdue')}
                dimension={t('nation.state')}
                measure={t('homes.overdue')}
                data={overdue.map(({ name, inspectionsOverdue }) => ({ label: name, value: inspectionsOverdue }))}
              />
            </Card>
          }
        />
      </Answer>
    </>
  )
}
