import { useQuery } from '@apollo/client/react'
import { Page, PageHeading } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { AdministrationPeople } from './people.graphql.js'

export function PeoplePage() {
  const t = useT()
  const { data, error } = useQuery(AdministrationPeople)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <Page>
      <PageHeading title={t('title')} />
      {data?.people && <p>{t('count', { count: data.people.totalCount })}</p>}
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </Page>
  )
}
