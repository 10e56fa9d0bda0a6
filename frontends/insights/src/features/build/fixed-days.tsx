import { DateField } from '@vatsalya/ui/dates'
import { daysOf } from '../../figures/period.js'
import type { Spec } from '../../figures/spec.js'
import { useT } from '../../messages/later/index.js'

/** First and last day of a fixed period. */
export function FixedDays({ spec: { period }, onChange }: { spec: Spec; onChange: (more: Partial<Spec>) => void }) {
  const t = useT()
  const wrong = Boolean(period.from && period.to) && daysOf(period, 0) === null
  return (
    <>
      <DateField
        label={t('build.from')}
        value={period.from ?? null}
        onChange={(from) => onChange({ period: { ...period, from } })}
      />
      <DateField
        label={t('build.to')}
        value={period.to ?? null}
        onChange={(to) => onChange({ period: { ...period, to } })}
        errorMessage={wrong ? t('build.wrongDays') : null}
      />
    </>
  )
}
