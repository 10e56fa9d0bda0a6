import { useQuery } from '@apollo/client/react'
import { Button, EmptyState, FilterSentence, formatDate, Page, PageHeading, useLanguage } from '@vatsalya/ui'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { Call } from './call.js'
import { Photo } from './photo.js'
import { CitizenPosters } from './posters.graphql.js'
import styles from './posters.module.css'
import { stateOptions } from './states.js'
import { usePosterWords } from './words.js'

const PAGE = 12

/** Posters of missing children, newest first, of India or of one State. */
export default function PostersPage() {
  const t = useT()
  const { language } = useLanguage()
  const { nameOf, whoIs } = usePosterWords()
  const [search, setSearch] = useSearchParams()
  const states = useMemo(() => stateOptions(language), [language])
  const stateCode = states.find(({ id }) => id === search.get('state'))?.id ?? null
  const { data, error, loading, refetch, fetchMore } = useQuery(CitizenPosters, {
    variables: { stateCode, first: PAGE },
    notifyOnNetworkStatusChange: true,
  })
  useTitle(t('posters.title'))
  const posters = data?.publishedPosters
  const { endCursor, hasNextPage } = posters?.pageInfo ?? {}
  return (
    <Page>
      <PageHeading
        title={t('posters.title')}
        state={posters ? t('posters.count', { count: posters.totalCount }) : t('posters.state')}
      />
      <FilterSentence
        parts={[
          {
            key: 'state',
            name: t('posters.filter'),
            options: states,
            value: stateCode,
            anyLabel: t('posters.anyState'),
          },
        ]}
        onChange={(key, value) => setSearch(value ? { [key]: value } : {}, { replace: true })}
      />
      {!posters && <QueryState shape="tiles" error={error} onRetry={() => void refetch()} />}
      {posters?.edges.length === 0 && <EmptyState>{t('posters.none')}</EmptyState>}
      {posters && posters.edges.length > 0 && (
        <ul className={styles.grid}>
          {posters.edges.map(({ node }, index) => (
            <li key={node.id} className={styles.card}>
              <Photo url={node.photoUrl} name={nameOf(node)} late={index > 3} />
              <div className={styles.text}>
                <h2 className={styles.name}>
                  <Link className={styles.open} to={`/posters/${node.id}`}>
                    <bdi>{nameOf(node)}</bdi>
                  </Link>
                </h2>
                <p>{whoIs(node)}</p>
                <p className={styles.since}>{t('poster.since', { day: formatDate(node.missingSince, language) })}</p>
                {node.lastSeenDistrict && <p>{node.lastSeenDistrict.name}</p>}
                <Call office={node.contactOffice} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div>
          <Button isPending={loading} onPress={() => void fetchMore({ variables: { after: endCursor } })}>
            {t('posters.more')}
          </Button>
        </div>
      )}
    </Page>
  )
}
