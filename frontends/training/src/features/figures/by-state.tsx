import { useQuery } from '@apollo/client/react'
import { Answer } from '@vatsalya/mfe-kit'
import { Card, EmptyState, FilterSentence } from '@vatsalya/ui'
import { BarChart, StateMap } from '@vatsalya/ui/charts'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { dayAfter, useToday } from '../../parts/days.js'
import { TrainingByState } from './figures.graphql.js'
import styles from './figures.module.css'

/** As many bars as the map is high. */
const MOST_BARS = 12

const SPANS = ['365', '90'] as const

/** Participants of programmes held, by the State that sent them. */
export function ByState() {
  const t = useT()
  const today = useToday()
  const [span, setSpan] = useState<(typeof SPANS)[number]>('365')
  const { data, previousData, error, loading, refetch } = useQuery(TrainingByState, {
    variables: { from: dayAfter(today, -Number(span)), to: today },
  })
  const shown = data ?? previousData
  const table = shown?.trainingFigures
  const rows = table?.rows ?? []
  const names: Record<string, string> = Object.fromEntries((shown?.states ?? []).map(({ code, name }) => [code, name]))
  return (
    <Card title={t('byState.title')}>
      <FilterSentence
        parts={[
          {
            key: 'span',
            name: t('byState.period'),
            options: [{ id: '90', label: t('byState.90') }],
            value: span === '90' ? span : null,
            anyLabel: t('byState.365'),
          },
        ]}
        onChange={(_, value) => setSpan(SPANS.find((known) => known === value) ?? '365')}
      />
      <Answer error={error} there={Boolean(table)} loading={loading} retry={() => void refetch()} shape="chart">
        {rows.length === 0 ? (
          <EmptyState>{t('byState.none')}</EmptyState>
        ) : (
          <div className={styles.pair}>
            <StateMap
              title={t('byState.chart')}
              measure={t('byState.measure')}
              values={Object.fromEntries(rows.map(({ keys, values }) => [keys[0] ?? '', values[0] ?? null]))}
              names={names}
              source={t('byState.source')}
              {...(table ? { asOf: table.asOf } : {})}
            />
            <BarChart
              title={t('byState.most')}
              dimension={t('programme.forState')}
              measure={t('byState.measure')}
              data={rows
                .map(({ keys, values }) => ({ label: names[keys[0] ?? ''] ?? keys[0] ?? '', value: values[0] ?? null }))
                .filter(({ value }) => value !== null)
                .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
                .slice(0, MOST_BARS)}
            />
          </div>
        )}
      </Answer>
    </Card>
  )
}
