import { Answer } from '@vatsalya/mfe-kit'
import { Card, serverTime } from '@vatsalya/ui'
import { useState } from 'react'
import { Drawing } from '../../figures/drawing.js'
import { toldTable } from '../../figures/table.js'
import { useWords } from '../../figures/words.js'
import { useOwnState } from '../../shared/use-own-state.js'
import { usePlaces } from '../../shared/use-places.js'
import { useCountry } from './use-country.js'

/** The first drawing: children reported missing this financial year, where. Its figures are those of the heading. */
export default function CountryCard() {
  const places = usePlaces()
  const words = useWords(places)
  const { t } = words
  const [now] = useState(() => serverTime.now())
  const country = useCountry(useOwnState(), now)
  const table = country.data?.figures
  const days = words.days(country.days)
  return (
    <Card>
      <Answer error={country.error} there={Boolean(table)} part={t('domain.CASES')} shape="chart" retry={country.retry}>
        {table && (
          <Drawing
            spec={country.spec}
            table={toldTable(table, 'CASES', words)}
            title={t(country.spec.filter.stateCode ? 'views.districts' : 'views.country', { days })}
            words={words}
            places={places}
            otherwise={null}
          />
        )}
      </Answer>
    </Card>
  )
}
