import { Card, formatNumber, useLanguage } from '@vatsalya/ui'
import { BarChart } from '@vatsalya/ui/charts'
import { DataTable } from '@vatsalya/ui/table'
import type { TrainingReplyQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import styles from './figures.module.css'

type Row = TrainingReplyQuery['officersTrained'][number]

/** The table of the reply of 13 December 2023: year, States, officers trained. Each figure covers its States together. */
export function ReplyTable({ figures }: { readonly figures: readonly Row[] }) {
  const t = useT()
  const { language } = useLanguage()
  const sum = figures.reduce((total, { participants }) => total + participants, 0)
  const source = figures[0]?.source
  return (
    <Card title={t('reply.title')}>
      <p>{t('reply.sum', { sum: formatNumber(sum, language) })}</p>
      <div className={styles.pair}>
        <DataTable
          label={t('reply.title')}
          rows={figures}
          rowId={({ year }) => String(year)}
          empty={t('figures.none')}
          columns={[
            { key: 'year', title: t('reply.year'), cell: ({ year }) => year, sortBy: ({ year }) => year },
            {
              key: 'states',
              title: t('reply.states'),
              cell: ({ states }) => states.map(({ name }) => name).join(t('comma')),
            },
            {
              key: 'participants',
              title: t('reply.participants'),
              kind: 'number',
              cell: ({ participants }) => formatNumber(participants, language),
              sortBy: ({ participants }) => participants,
            },
          ]}
        />
        <BarChart
          title={t('reply.chart')}
          dimension={t('reply.year')}
          measure={t('reply.participants')}
          data={figures.map(({ year, participants }) => ({ label: String(year), value: participants }))}
        />
      </div>
      {source && <p className="v-small">{t('source', { source })}</p>}
    </Card>
  )
}
