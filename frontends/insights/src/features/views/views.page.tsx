import { useQuery } from '@apollo/client/react'
import { Page, PageHeading } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { InsightsLanding } from './views.graphql.js'

export function ViewsPage() {
  const t = useT()
  const { data, error } = useQuery(InsightsLanding)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <Page>
      <PageHeading title={t('title')} />
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </Page>
  )
}
