import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import { EmptyState, LinkButton, Page, PageHeading } from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useMay } from '../../parts/use-may.js'
import { PostList } from '../posts/post-list.js'
import { AdministrationPerson } from './people.graphql.js'

/** One person: what they hold now and held before. */
export default function PersonPage() {
  const t = useT()
  const { id = '' } = useParams()
  const mayAppoint = useMay('people:write')
  const { data, error, refetch } = useQuery(AdministrationPerson, { variables: { id } })
  const person = data?.personById
  const title = person?.name ?? t('people.title')
  useTitle(title)
  return (
    <Page>
      <PageHeading
        title={<bdi>{title}</bdi>}
        state={person && (person.account ? t('people.account', { account: person.account }) : t('people.noAccount'))}
        back={<Link to="/">{t('people.title')}</Link>}
        act={
          person &&
          mayAppoint && (
            <LinkButton kind="primary" href={`/appoint?person=${person.id}`}>
              {t('posts.appoint')}
            </LinkButton>
          )
        }
      />
      {person ? (
        <PostList posts={person.posts} instead={<EmptyState>{t('people.noPost')}</EmptyState>} />
      ) : data?.personById === null ? (
        <EmptyState>{t('people.none')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  )
}
