import { useQuery } from '@apollo/client/react'
import { Page, PageHeading, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { CitizenHome } from './home.graphql.js'
import styles from './home.module.css'

export function HomePage() {
  const t = useT()
  const { locale } = useLanguage()
  const { data, error } = useQuery(CitizenHome)
  const posters = data?.publishedPosters
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Kolkata' })
  return (
    <Page width="text">
      <PageHeading title={t('title')} />
      {posters ? (
        <p>{t('count', { count: posters.totalCount })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
      <ul className={styles.posters}>
        {posters?.edges.map(({ node }) => (
          <li key={node.id}>
            <strong>{t('child', { name: node.name ?? t('unnamed'), age: node.ageAtMissing ?? '–' })}</strong>
            <span>{t('since', { day: day.format(new Date(node.missingSince)) })}</span>
            <span>{node.lastSeenDistrict?.name}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
