import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import { EmptyState, formatDate, Page, PageHeading, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { AdministrationAgencies } from './agencies.graphql.js'

/** Agencies whose machines ask the graph, and the role that bounds each. */
export default function AgenciesPage() {
  const t = useT()
  const { language } = useLanguage()
  useTitle(t('agencies.title'))
  const { data, error, refetch } = useQuery(AdministrationAgencies)
  return (
    <Page>
      <PageHeading title={t('agencies.title')} state={t('agencies.state')} />
      {!data && <QueryState error={error} onRetry={() => void refetch()} />}
      {data?.agencies.length === 0 && <EmptyState>{t('agencies.none')}</EmptyState>}
      {data && data.agencies.length > 0 && (
        <ul className={parts.list}>
          {data.agencies.map(({ id, name, role, account, endedAt }) => (
            <li key={id} className={parts.row}>
              <bdi className={parts.name}>{name}</bdi>
              <span>{t('agencies.asRole', { role: t(`role.${role}`) })}</span>
              <bdi className={parts.quiet} dir="ltr">
                {account}
              </bdi>
              <span className={parts.quiet}>
                {endedAt ? t('agencies.ended', { day: formatDate(endedAt, language) }) : t('agencies.stands')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
