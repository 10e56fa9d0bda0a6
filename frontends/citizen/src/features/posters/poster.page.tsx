import { useQuery } from '@apollo/client/react'
import {
  Button,
  EmptyState,
  Facts,
  formatDate,
  LinkButton,
  Page,
  PageHeading,
  PrintHeader,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { Call } from './call.js'
import { Photo } from './photo.js'
import { CitizenPoster } from './posters.graphql.js'
import styles from './posters.module.css'
import { usePosterWords } from './words.js'

/** One poster: the child, how to know it again, whom to call. */
export default function PosterPage() {
  const t = useT()
  const { language } = useLanguage()
  const { nameOf, whoIs } = usePosterWords()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CitizenPoster, { variables: { id } })
  const poster = data?.publishedPosterById
  const title = poster ? nameOf(poster) : t('posters.title')
  useTitle(title)
  const back = <Link to="/posters">{t('poster.back')}</Link>
  if (!poster) {
    const gone = data && !error
    return (
      <Page width="text">
        <PageHeading title={gone ? t('poster.gone') : title} back={back} />
        {gone ? (
          <EmptyState>{t('poster.goneHelp')}</EmptyState>
        ) : (
          <QueryState shape="lines" error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    )
  }
  const { wearing, physique, identifyingMarks: marks, lastSeenDistrict: district } = poster
  const facts = [
    { term: t('poster.missingSince'), value: formatDate(poster.missingSince, language) },
    { term: t('poster.lastSeen'), value: district && [district.name, district.state.name].join(', ') },
    { term: t('poster.wearing'), value: wearing },
    { term: t('poster.physique'), value: physique },
    { term: t('poster.marks'), value: marks.length > 0 ? marks.join(', ') : null },
    { term: t('poster.call'), value: <Call office={poster.contactOffice} /> },
    { term: t('poster.number'), value: <bdi dir="ltr">{poster.posterNumber}</bdi> },
  ].filter(({ value }) => value !== null)
  return (
    <Page width="text">
      <PrintHeader
        title={t('poster.paper')}
        reference={<bdi dir="ltr">{poster.posterNumber}</bdi>}
        address={`${window.location.origin}/posters/${poster.id}`}
      />
      <PageHeading title={<bdi>{title}</bdi>} state={whoIs(poster)} back={back} />
      <div className={styles.poster}>
        <Photo url={poster.photoUrl} name={title} />
        <Facts facts={facts} />
      </div>
      <div className={styles.acts}>
        <LinkButton kind="primary" href={`/report-sighting?poster=${poster.id}`}>
          {t('poster.seen')}
        </LinkButton>
        <Button onPress={() => window.print()}>{t('poster.print')}</Button>
      </div>
    </Page>
  )
}
