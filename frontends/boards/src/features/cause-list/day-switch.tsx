import { Button, formatShortDate, Row, useLanguage } from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { dayAfter } from '../../parts/days.js'

interface DaySwitchProps {
  readonly on: string
  readonly today: string
  /** Open matters whose day has passed without a hearing. */
  readonly overdue: number
}

/** The day before, today, the day after; and what was left lying on earlier days. */
export function DaySwitch({ on, today, overdue }: DaySwitchProps) {
  const t = useT()
  const { language } = useLanguage()
  const [, setSearch] = useSearchParams()
  const go = (day: string) => setSearch(day === today ? {} : { on: day })
  const before = dayAfter(on, -1)
  const after = dayAfter(on, 1)
  return (
    <nav aria-label={t('day.switch')}>
      <Row>
        <Button size="small" onPress={() => go(before)}>
          {t('day.before', { day: formatShortDate(before, language) })}
        </Button>
        {on !== today && (
          <Button size="small" onPress={() => go(today)}>
            {t('day.today')}
          </Button>
        )}
        <Button size="small" onPress={() => go(after)}>
          {t('day.after', { day: formatShortDate(after, language) })}
        </Button>
        {overdue > 0 && <span className="v-small">{t('list.overdue', { count: overdue })}</span>}
      </Row>
    </nav>
  )
}
