import { Card, formatDateTime, useLanguage } from '@vatsalya/ui'
import { Link } from 'react-router'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { useT } from '../messages/index.js'
import type { Report } from './record.types.js'

/** Where people say that they saw the child. */
export function Sightings({ report }: { readonly report: Report }) {
  const t = useT()
  const { language } = useLanguage()
  const mayTriage = useCan('sighting:read')
  return (
    <Card title={t('record.sightings')}>
      {report.sightings.length === 0 ? (
        <p>{t('record.noSighting')}</p>
      ) : (
        <ul className={parts.plain}>
          {report.sightings.map(({ id, place, seenAt, stage, outcome }) => (
            <li key={id}>
              {mayTriage ? <Link to={`/sightings/${id}`}>{place}</Link> : <p>{place}</p>}
              <p className="v-small">
                {formatDateTime(seenAt, language)} · {outcome ? t(`outcome.${outcome}`) : t(`sightingStage.${stage}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
