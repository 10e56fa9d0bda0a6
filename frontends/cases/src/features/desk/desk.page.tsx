import { useQuery } from '@apollo/client/react'
import { useT } from '../../messages/index.js'
import { CasesDesk } from './desk.graphql.js'
import styles from './desk.module.css'

export function DeskPage() {
  const t = useT()
  const { data, error } = useQuery(CasesDesk)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {data?.missingReports && <p>{t('count', { count: data.missingReports.totalCount })}</p>}
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </div>
  )
}
