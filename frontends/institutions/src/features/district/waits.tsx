import type { DistrictHomesQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import styles from './district.module.css'

/** What waits in the homes of a district, in one line of figures. */
export function Waits({ desk }: { readonly desk: NonNullable<DistrictHomesQuery['institutionDesk']> }) {
  const t = useT()
  const facts = [
    [t('homes.awaited'), desk.awaited],
    [t('homes.plans'), desk.plansOverdue],
    [t('homes.overdue'), desk.inspectionsOverdue],
    [t('homes.lapsed'), desk.registrationsLapsed],
    [t('homes.differ'), desk.headcountsDiffer],
  ] as const
  return (
    <dl className={styles.waits} aria-label={t('homes.waits')}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
