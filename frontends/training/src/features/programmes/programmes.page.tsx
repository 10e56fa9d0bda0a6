import { useQuery } from '@apollo/client/react'
import { useT } from '../../messages/index.js'
import { TrainingLanding } from './programmes.graphql.js'
import styles from './programmes.module.css'

export function ProgrammesPage() {
  const t = useT()
  const { data, error } = useQuery(TrainingLanding)
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
