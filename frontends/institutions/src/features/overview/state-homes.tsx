import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { Card, formatDay, formatNumber, PageHeading, useLanguage, useNow } from '@vatsalya/ui'
import { BarChart, StackedChart } from '@vatsalya/ui/charts'
import { useT } from '../../messages/index.js'
import { StateHomes } from './overview.graphql.js'
import styles from './overview.module.css'

/** How full a district's homes are. */
const share = (district: { readonly occupancy: number; readonly sanctionedCapacity: number }) =>
  district.occupancy / Math.max(1, district.sanctionedCapacity)

/** Homes of one State: districts by inspections missed, and by places and children. */
export function StateHomesCard() {
  const t = useT()
  const { language } = useLanguage()
  const now = useNow()
  useTitle(t('title'))
  const { data, error, loading, refetch } = useQuery(StateHomes)
  const state = data?.viewer?.post?.state
  const sum = state?.institutionSummary
  const districts = (state?.districts ?? []).flatMap(({ name, institutionSummary: told }) =>
    told && told.registered + told.lapsed > 0 ? [{ name, ...told }] : [],
  )
  const overdue = districts.filter((one) => one.inspectionsOverdue > 0)
  return (
    <>
      <PageHeading
        title={state ? t('homes.title', { place: state.name }) : t('title')}
        state={
          sum &&
          t('homes.state', {
            day: formatDay(now, language),
            homes: formatNumber(sum.registered, language),
            children: formatNumber(sum.occupancy, language),
            places: formatNumber(sum.sanctionedCapacity, language),
            overdue: sum.inspectionsOverdue,
          })
        }
      />
      <Answer error={error} there={Boolean(state)} loading={loading} retry={() => void refetch()} shape="chart">
        <div className={styles.pair}>
          <Card>
            <BarChart
              title={t('state.overdue')}
              dimension={t('state.district')}
              measure={t('homes.overdue')}
              data={[...overdue]
                .sort((a, b) => b.inspectionsOverdue - a.inspectionsOverdue)
                .map(({ name, inspectionsOverdue }) => ({ label: name, value: inspectionsOverdue }))}
            />
          </Card>
          <Card>
            <StackedChart
              title={t('state.beds')}
              dimension={t('state.district')}
              series={[t('homes.children'), t('home.free')]}
              data={[...districts]
                .sort((a, b) => share(b) - share(a))
                .map(({ name, occupancy, sanctionedCapacity }) => ({
                  label: name,
                  values: [occupancy, Math.max(0, sanctionedCapacity - occupancy)],
                }))}
            />
          </Card>
        </div>
      </Answer>
    </>
  )
}
