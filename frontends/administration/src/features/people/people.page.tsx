import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, EmptyState, FilterSentence, LinkButton, Page, PageHeading } from '@vatsalya/ui'
import { TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { ROLES, roleOf } from '../../parts/roles.js'
import { useMay } from '../../parts/use-may.js'
import { AdministrationPeople } from './people.graphql.js'

/** Everybody who holds or held a post, found by name, account or role. */
export default function PeoplePage() {
  const t = useT()
  useTitle(t('people.title'))
  const mayAppoint = useMay('people:write')
  const [search, setSearch] = useSearchParams()
  const [typed, setTyped] = useState(search.get('name') ?? '')
  const role = roleOf(search.get('role'))
  const filter = { text: search.get('name'), role }
  const { data, error, loading, refetch, fetchMore } = useQuery(AdministrationPeople, {
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  })
  const people = data?.people
  const find = (name: string, nextRole: string | null) =>
    setSearch({ ...(name.trim() ? { name: name.trim() } : {}), ...(nextRole ? { role: nextRole } : {}) })
  return (
    <Page>
      <PageHeading
        title={t('people.title')}
        state={people && t('people.count', { count: people.totalCount })}
        act={
          mayAppoint && (
            <LinkButton kind="primary" href="/people/new">
              {t('people.register')}
            </LinkButton>
          )
        }
      />
      <form
        className={parts.search}
        onSubmit={(event) => {
          event.preventDefault()
          find(typed, role)
        }}
      >
        <TextField optional="unsaid" label={t('people.search')} name="name" value={typed} onChange={setTyped} />
        <div>
          <Button type="submit">{t('find')}</Button>
        </div>
      </form>
      <FilterSentence
        parts={[
          {
            key: 'role',
            name: t('posts.role'),
            options: ROLES.map((id) => ({ id, label: t(`role.${id}`) })),
            value: role,
            anyLabel: t('posts.anyRole'),
          },
        ]}
        onChange={(_key, value) => find(typed, value)}
      />
      {!people && <QueryState error={error} onRetry={() => void refetch()} />}
      {people?.edges.length === 0 && <EmptyState>{t('people.none')}</EmptyState>}
      {people && people.edges.length > 0 && (
        <ul className={parts.list}>
          {people.edges.map(({ node }) => (
            <li key={node.id} className={parts.row}>
              <Link className={parts.name} to={`people/${node.id}`}>
                <bdi>{node.name}</bdi>
              </Link>
              <span>
                {node.posts.length === 0 ? t('people.noPost') : node.posts.map(({ title }) => title).join(' · ')}
              </span>
              <span className={parts.quiet}>{node.posts.map(({ office }) => office?.name).join(' · ')}</span>
              <bdi className={parts.quiet} dir="ltr">
                {node.account ?? ''}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {people?.pageInfo.hasNextPage && (
        <div>
          <Button
            isPending={loading}
            onPress={() => void fetchMore({ variables: { after: people.pageInfo.endCursor } })}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </Page>
  )
}
