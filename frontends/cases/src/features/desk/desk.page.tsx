import { useQuery } from '@apollo/client/react'
import { Page, PageHeading } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { CasesDesk } from './desk.graphql.js'

export function DeskPage() {
  const t = useT()
  const { data, error } = useQuery(CasesDesk)
  const post = data?.viewer?.post
  const place = post?.office?.name ?? post?.district?.name ?? post?.state?.name ?? ''
  return (
    <Page>
      <PageHeading title={t('title')} />
      {data?.missingReports && <p>{t('count', { count: data.missingReports.totalCount })}</p>}
      {post ? (
        <p>{t('actingAs', { title: post.title, place })}</p>
      ) : (
        <p role="status">{t(error ? 'failed' : 'loading')}</p>
      )}
    </Page>
  )
}
