import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, EmptyState, FilterSentence, LinkButton, Page, PageHeading } from '@vatsalya/ui'
import { useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { ROLES, roleOf } from '../../parts/roles.js'
import { useMay } from '../../parts/use-may.js'
import { PostList } from './post-list.js'
import { AdministrationPosts } from './posts.graphql.js'

/** Posts of all offices, newest first; those that are held, that have ended, or all. */
export default function PostsPage() {
  const t = useT()
  useTitle(t('posts.title'))
  const mayAppoint = useMay('people:write')
  const [search, setSearch] = useSearchParams({ held: 'yes' })
  const held = search.get('held')
  const role = roleOf(search.get('role'))
  const filter = { role, held: held === 'yes' ? true : held === 'no' ? false : null }
  const { data, error, loading, refetch, fetchMore } = useQuery(AdministrationPosts, {
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  })
  const posts = data?.posts
  const choose = (key: string, value: string | null) => {
    const next = new URLSearchParams({ held: held ?? '', role: role ?? '' })
    next.set(key, value ?? '')
    setSearch(next, { replace: true })
  }
  return (
    <Page>
      <PageHeading
        title={t('posts.title')}
        state={posts && t('posts.count', { count: posts.totalCount })}
        act={
          mayAppoint && (
            <LinkButton kind="primary" href="/appoint">
              {t('posts.appoint')}
            </LinkButton>
          )
        }
      />
      <FilterSentence
        parts={[
          {
            key: 'held',
            name: t('posts.state'),
            options: [
              { id: 'yes', label: t('posts.heldNow') },
              { id: 'no', label: t('posts.endedOnes') },
            ],
            value: held || null,
            anyLabel: t('posts.heldOrEnded'),
          },
          {
            key: 'role',
            name: t('posts.role'),
            options: ROLES.map((id) => ({ id, label: t(`role.${id}`) })),
            value: role,
            anyLabel: t('posts.anyRole'),
          },
        ]}
        onChange={choose}
      />
      {posts ? (
        <PostList
          withPerson
          posts={posts.edges.map(({ node }) => node)}
          instead={<EmptyState>{t('posts.none')}</EmptyState>}
        />
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} />
      )}
      {posts?.pageInfo.hasNextPage && (
        <div>
          <Button
            isPending={loading}
            onPress={() => void fetchMore({ variables: { after: posts.pageInfo.endCursor } })}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </Page>
  )
}
