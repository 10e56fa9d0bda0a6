import { useQuery } from '@apollo/client/react'
import { useT } from '../../messages/index.js'
import { InstitutionsLanding } from './overview.graphql.js'
import styles from './overview.module.css'

export function OverviewPage() {
  const t = useT()
  const { data, error } = useQuery(InstitutionsLanding)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </div>
  )
}
