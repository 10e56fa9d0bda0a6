import { useQuery } from '@apollo/client/react'
import { Answer } from '@vatsalya/mfe-kit'
import {
  Card,
  ClockLine,
  Columns,
  Facts,
  formatMoney,
  formatNumber,
  formatPercent,
  Panel,
  useLanguage,
  Withheld,
} from '@vatsalya/ui'
import type { DataColumn } from '@vatsalya/ui/table'
import type { FundsToldFragment } from '../../generated/graphql.js'
import { InsightsDistrictsDesk } from './desk.graphql.js'
import { type DistrictRow, districtRows } from './district-rows.js'
import { useDeskText } from './messages/index.js'
import { numberColumn } from './number-column.js'
import { ShortTable } from './short-table.js'
import { inSentence, yearsOf } from './years.js'

interface Props {
  readonly state: string
  readonly from: string
  readonly to: string
}

/** The districts of a State by limits passed, with nil returns, and the State's own money and certificate. */
export function DistrictsDesk({ state, from, to }: Props) {
  const t = useDeskText()
  const { language } = useLanguage()
  const { year, owedYear } = yearsOf(from)
  const { data, error, refetch } = useQuery(InsightsDistrictsDesk, { variables: { state, from, to, year, owedYear } })
  const own = data?.stateByCode
  const bodies = [...(data?.committees.edges ?? []), ...(data?.juvenileBoards.edges ?? [])].map(({ node }) => node)
  const rows = districtRows(own?.districts ?? [], data?.missingChildrenFigures, bodies)
  const count = (key: string, title: string, value: (row: DistrictRow) => number | null) =>
    numberColumn(key, title, language, value)
  const columns: DataColumn<DistrictRow>[] = [
    {
      key: 'district',
      title: t('districts.district'),
      cell: ({ name }) => <bdi>{name}</bdi>,
      sortBy: ({ name }) => name,
    },
    count('breaches', t('districts.breaches'), ({ breaches }) => breaches),
    count('beyond', t('desk.beyond'), ({ beyondLimit }) => beyondLimit),
    count('inspections', t('desk.inspections'), ({ inspectionsOverdue }) => inspectionsOverdue),
    count('lapsed', t('districts.lapsed'), ({ lapsed }) => lapsed),
    count('quorum', t('desk.quorum'), ({ withoutQuorum }) => withoutQuorum),
    {
      key: 'reported',
      title: t('desk.reported'),
      kind: 'number',
      cell: ({ nil, reported }) =>
        nil ? (
          <strong>{t('districts.none')}</strong>
        ) : reported === null ? (
          <Withheld />
        ) : (
          formatNumber(reported, language)
        ),
      sortBy: ({ reported }) => reported,
    },
  ]
  return (
    <Answer error={error} there={Boolean(own)} part={t('districts.title')} shape="rows" retry={() => void refetch()}>
      <Columns
        main={
          <Panel title={t('districts.title')}>
            <p>{t('districts.nil', { count: rows.filter(({ nil }) => nil).length })}</p>
            <ShortTable label={t('districts.title')} columns={columns} rows={rows} rowId={({ code }) => code} />
          </Panel>
        }
        side={own?.money || own?.owed ? <StateMoney money={own.money} owed={own.owed} /> : null}
      />
    </Answer>
  )
}

type Funds = FundsToldFragment | null | undefined

/** What came this year, how much of it is spent, and the certificate that was due last. */
function StateMoney({ money, owed }: { readonly money: Funds; readonly owed: Funds }) {
  const t = useDeskText()
  const { language } = useLanguage()
  const certificate = owed?.certificate
  const used = money ? Number(money.utilised) / Math.max(1, Number(money.released)) : 0
  return (
    <Card title={t('money.title')}>
      {money && (
        <Facts
          facts={[
            {
              term: t('money.released', { year: inSentence(money.financialYear) }),
              value: formatMoney(money.released, language),
            },
            { term: t('money.spent'), value: formatPercent(Math.round(used * 100) / 100, language) },
          ]}
        />
      )}
      {owed && certificate && (
        <ClockLine
          clock={{
            ...certificate,
            label: t('desk.certificate', { year: inSentence(owed.financialYear) }),
            owner: t('desk.owner'),
          }}
        />
      )}
      {money && <p className="v-small">{money.source}</p>}
    </Card>
  )
}
