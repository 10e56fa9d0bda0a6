import { Card, Facts, formatShortDate, useLanguage } from '@vatsalya/ui'
import { LineChart } from '@vatsalya/ui/charts'
import { useT } from '../../messages/index.js'
import type { HomeFacts } from './record.page.js'

/** The counts of the last nights beside the roll, and those nights on which they differ. */
export function Counts({ counts }: { readonly counts: HomeFacts['headcounts'] }) {
  const t = useT()
  const { language } = useLanguage()
  const differing = counts.filter(({ counted, onRoll }) => counted !== onRoll)
  return (
    <Card>
      <LineChart
        title={t('count.chart')}
        dimension={t('count.title')}
        series={[t('count.onRoll'), t('count.counted')]}
        // The graph tells the newest first; time runs the other way.
        data={[...counts].reverse().map(({ day, counted, onRoll }) => ({
          label: formatShortDate(day, language),
          values: [onRoll, counted],
        }))}
      />
      {differing.length > 0 && (
        <Facts
          facts={differing.map(({ day, counted, onRoll, note }) => ({
            term: formatShortDate(day, language),
            value: t('count.differs', { counted, roll: onRoll, note: note ?? '' }),
          }))}
        />
      )}
    </Card>
  )
}
