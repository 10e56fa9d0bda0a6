import { formatDateTime, formatNumber, useLanguage } from '@vatsalya/ui'
import type { AdministrationAccessQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { roleOf } from '../../parts/roles.js'
import styles from './access.module.css'

type Anomaly = AdministrationAccessQuery['accessAnomalies'][number]

/** The role in the page's words; as it stands where the catalogue does not know it any more. */
function RoleName({ role }: Pick<Anomaly, 'role'>) {
  const t = useT()
  const known = roleOf(role)
  return known ? t(`role.${known}`) : role
}

/** Accounts with far more access than usual: the bar is the last day, the mark across it a usual day. */
export function Anomalies({ anomalies }: { readonly anomalies: readonly Anomaly[] }) {
  const t = useT()
  const { language } = useLanguage()
  const most = Math.max(...anomalies.map(({ count }) => count))
  return (
    <ul className={parts.list}>
      {anomalies.map(({ kind, subject, role, count, usual, lastAt }) => (
        <li key={`${kind}-${subject}-${role}`} className={styles.anomaly}>
          <p>
            <bdi className={parts.name} dir="ltr">
              {subject}
            </bdi>{' '}
            · <RoleName role={role} />
          </p>
          <p>
            {t(`access.${kind}`, { count, usual: formatNumber(usual, language, { maximumFractionDigits: 1 }) })}{' '}
            <span className={parts.quiet}>{t('access.last', { time: formatDateTime(lastAt, language) })}</span>
          </p>
          <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.today} width={(count / most) * 100} height="8" />
            <rect className={styles.usual} x={Math.min(99, (usual / most) * 100)} width="0.6" height="8" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
