import { RadioGroup } from '@vatsalya/ui/form'
import { chartsFor } from '../../figures/charts-for.js'
import type { Chart, Spec } from '../../figures/spec.js'
import { useT } from '../../messages/later/index.js'
import styles from './build.module.css'

/** Table, or one of the drawings that can show what is asked; the others say what they would need. */
export function HowShown({ spec, onChange }: { spec: Spec; onChange: (spec: Spec) => void }) {
  const t = useT()
  const charts = chartsFor(spec)
  const options: readonly { id: Chart | 'TABLE'; label: string }[] = [
    ...charts.map((id) => ({ id, label: t(`chart.${id}`) })),
    { id: 'TABLE', label: t('chart.TABLE') },
  ]
  return (
    <div className={styles.how}>
      <RadioGroup
        label={t('build.how')}
        help={charts.length === 0 ? t('build.needs') : null}
        orientation="horizontal"
        options={options}
        value={spec.presentation === 'TABLE' ? 'TABLE' : spec.chart}
        onChange={(id) =>
          onChange(id === 'TABLE' ? { ...spec, presentation: 'TABLE' } : { ...spec, presentation: 'CHART', chart: id })
        }
      />
    </div>
  )
}
