import { useQuery } from '@apollo/client/react'
import { Card, formatDateTime, useLanguage } from '@vatsalya/ui'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { useRole } from '../../parts/use-role.js'
import { Words } from '../../parts/words.js'
import { useT } from './messages/index.js'
import { CasesIdentityReadings } from './past.graphql.js'

/** Who read or opened the identity of a child; for the officers in charge of its district. */
export function Readings({ childId }: { readonly childId: string }) {
  const t = useT()
  const { language } = useLanguage()
  const role = useRole()
  const { data } = useQuery(CasesIdentityReadings, {
    variables: { id: childId },
    skip: !useCan('case:confirm'),
    fetchPolicy: 'cache-and-network',
  })
  const readings = data?.childById?.identityReadings
  if (!readings) return null
  return (
    <Card title={t('read.title')}>
      {readings.length === 0 ? (
        <p>{t('read.none')}</p>
      ) : (
        <ul className={parts.plain}>
          {readings.map(({ by, role: code, kind, times, lastAt, reason }) => (
            <li key={`${by?.id} ${code} ${kind}`}>
              <p>{by?.name ?? (code && role(code)) ?? t('past.machine')}</p>
              <p className="v-small">{t(`read.${kind}`, { times, time: formatDateTime(lastAt, language) })}</p>
              {reason && <Words>{reason}</Words>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
