import { useQuery } from '@apollo/client/react'
import { Answer } from '@vatsalya/mfe-kit'
import { Card, EmptyState, FilterSentence, formatMoney, useLanguage, useNow } from '@vatsalya/ui'
import { StackedChart } from '@vatsalya/ui/charts'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { SchemeMoney } from './overview.graphql.js'

const CRORE = 10_000_000
const crore = (rupees: string) => Math.round(Number(rupees) / (CRORE / 100)) / 100

/** The financial year in which a day of India lies, and those before it. */
function yearsUpTo(now: number, count: number): string[] {
  const india = new Date(now + 5.5 * 3_600_000)
  const begins = india.getUTCFullYear() - (india.getUTCMonth() < 3 ? 1 : 0)
  return Array.from({ length: count }, (_, ago) => {
    const year = begins - ago
    return `${year}-${String((year + 1) % 100).padStart(2, '0')}`
  })
}

/** Scheme money of one financial year by State, in crore rupees, with its source. */
export function MoneyCard() {
  const t = useT()
  const { language } = useLanguage()
  const years = yearsUpTo(useNow(), 6)
  const [financialYear, setYear] = useState(years.includes('2024-25') ? '2024-25' : (years[0] ?? ''))
  const { data, previousData, error, loading, refetch } = useQuery(SchemeMoney, { variables: { financialYear } })
  const shown = data ?? previousData
  const lines = (shown?.states ?? []).flatMap(({ name, schemeFunds }) =>
    schemeFunds ? [{ name, ...schemeFunds }] : [],
  )
  const published = shown?.schemeReleases.find((release) => release.financialYear === financialYear)
  return (
    <Card title={t('money.title')}>
      <FilterSentence
        parts={[
          {
            key: 'year',
            name: t('money.year'),
            options: years.map((id) => ({ id, label: id })),
            value: financialYear,
            anyLabel: financialYear,
          },
        ]}
        onChange={(_, value) => value && setYear(value)}
      />
      {published && (
        <p>
          {t('money.published', { amount: formatMoney(published.amount, language) })}{' '}
          <span className="v-small">{published.source}</span>
        </p>
      )}
      <Answer error={error} there={Boolean(shown)} loading={loading} retry={() => void refetch()} shape="chart">
        {lines.length === 0 ? (
          <EmptyState>{t('money.none')}</EmptyState>
        ) : (
          <StackedChart
            title={t('money.chart')}
            dimension={t('nation.state')}
            series={[t('money.utilised'), t('money.unspent')]}
            source={lines[0]?.source}
            data={[...lines]
              .sort((a, b) => Number(b.released) - Number(a.released))
              .map(({ name, costShare, utilised, unspent }) => ({
                label: `${name} (${costShare})`,
                values: [crore(utilised), crore(unspent)],
              }))}
          />
        )}
      </Answer>
    </Card>
  )
}
