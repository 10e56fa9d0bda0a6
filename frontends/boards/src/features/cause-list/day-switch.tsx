import { Button, formatShortDate, Row, useLanguage } from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { dayAfter } from '../../parts/days.js'

interface DaySwitchProps {
  readonly on: string
  readonly today: string
}

/** The day before, today, the day after. */
export function DaySwitch({ on, today }: DaySwitchProps) {
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
      </Row>
    </nav>
  )
}
