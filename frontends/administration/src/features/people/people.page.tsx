import { useQuery } from '@apollo/client/react'
import { useT } from '../../messages/index.js'
import { AdministrationPeople } from './people.graphql.js'
import styles from './people.module.css'

export function PeoplePage() {
  const t = useT()
  const { data, error } = useQuery(AdministrationPeople)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {data?.people && <p>{t('count', { count: data.people.totalCount })}</p>}
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </div>
  )
}
