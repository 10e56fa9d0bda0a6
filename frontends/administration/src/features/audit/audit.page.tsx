import { useQuery } from '@apollo/client/react'
import { faultOf } from '@vatsalya/graph-client'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, EmptyState, Page, PageHeading, PartialOutage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { AdministrationAudit } from './audit.graphql.js'
import styles from './audit.module.css'
import { type ChainNode, EntryRow } from './entry-row.js'
import { FilterForm } from './filter-form.js'
import { type Chains, DOMAINS, type Domain, mergedEntries, spanOf } from './merge.js'
import { useFilter } from './use-filter.js'

/** The audit chains of all domains as one list: who did or read what, when, and why. */
export default function AuditPage() {
  const t = useT()
  useTitle(t('audit.title'))
  const filter = useFilter()
  const asked = (domain: Domain) => filter.domain === null || filter.domain === domain
  const { data, error, loading, refetch, fetchMore } = useQuery(AdministrationAudit, {
    variables: { filter: filter.values, ...switches(asked) },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  })
  const chains: Chains<ChainNode> = data ?? {}
  const here = DOMAINS.filter((domain) => asked(domain) && chains[domain])
  const away = data || error ? DOMAINS.filter((domain) => asked(domain) && !chains[domain] && !loading) : []
  const entries = mergedEntries(chains)
  const goingOn = here.filter((domain) => chains[domain]?.pageInfo.hasNextPage)
  const more = () => {
    const after = (domain: Domain) => chains[domain]?.pageInfo.endCursor ?? null
    void fetchMore({
      variables: {
        ...switches((domain) => goingOn.includes(domain)),
        directoryAfter: after('directory'),
        casesAfter: after('cases'),
        boardsAfter: after('boards'),
        institutionsAfter: after('institutions'),
        trainingAfter: after('training'),
      },
    })
  }
  const nothing = here.length === 0
  return (
    <Page>
      <PageHeading title={t('audit.title')} state={t('audit.state')} />
      <FilterForm key={JSON.stringify(filter.values)} filter={filter} />
      {nothing && (loading || error) && (
        <QueryState error={loading ? undefined : error} onRetry={() => void refetch()} />
      )}
      {!nothing &&
        away.map((domain) => (
          <PartialOutage
            key={domain}
            missing={t('audit.missing', { domain: t(`domain.${domain}`) })}
            onRetry={() => void refetch()}
            {...correlation(error)}
          />
        ))}
      {!nothing && entries.length === 0 && <EmptyState>{t('audit.none')}</EmptyState>}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <EntryRow key={`${entry.domain}-${entry.seq}`} entry={entry} filter={filter} />
          ))}
        </ul>
      )}
      {goingOn.length > 0 && (
        <div>
          <Button isPending={loading} onPress={more}>
            {t('audit.older')}
          </Button>
        </div>
      )}
      {!nothing && (
        <ul className={styles.chains} aria-label={t('audit.chains')}>
          {here.map((domain) => {
            const page = chains[domain]
            const span = page && spanOf(page)
            if (!span) return null
            const said = filter.filtered ? 'audit.filtered' : span.whole ? 'audit.whole' : 'audit.gap'
            return (
              <li key={domain}>
                {t(said, { domain: t(`domain.${domain}`), oldest: span.oldest, newest: span.newest })}
              </li>
            )
          })}
        </ul>
      )}
    </Page>
  )
}

const switches = (asked: (domain: Domain) => boolean) => ({
  directory: asked('directory'),
  cases: asked('cases'),
  boards: asked('boards'),
  institutions: asked('institutions'),
  training: asked('training'),
})

function correlation(error: unknown) {
  const { correlationId } = faultOf(error)
  return correlationId ? { correlationId } : {}
}
