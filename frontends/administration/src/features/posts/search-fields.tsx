import { useQuery } from '@apollo/client/react'
import { ComboBox } from '@vatsalya/ui/form'
import { useDeferredValue, useState } from 'react'
import type { AdministrationFindOfficesQueryVariables } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { AdministrationFindOffices, AdministrationFindPeople, AdministrationPersonName } from './posts.graphql.js'

interface FoundFieldProps {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly errorMessage: string | undefined
}

/** Somebody who is entered already, found by name or account. */
export function PersonField({ value, onChange, errorMessage }: FoundFieldProps) {
  const t = useT()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useQuery(AdministrationFindPeople, { variables: { text: wanted.length > 1 ? wanted : null } })
  // The person whose page led here is not among those that were searched.
  const [given] = useState(value)
  const known = useQuery(AdministrationPersonName, { variables: { id: given ?? '' }, skip: given === null })
  const people = (found.data ?? found.previousData)?.people.edges.map(({ node }) => node) ?? []
  const all = known.data?.personById ? [known.data.personById, ...people] : people
  const options = [...new Map(all.map(({ id, name, account }) => [id, { id, label: name, detail: account }])).values()]
  return (
    <ComboBox
      key={known.data ? 'known' : 'open'}
      label={t('posts.person')}
      name="personId"
      help={t('posts.personHelp')}
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setText}
      errorMessage={errorMessage}
    />
  )
}

export interface OfficeFieldProps extends FoundFieldProps {
  /** Kinds in which the role may be; null while no role is chosen. */
  readonly kinds: AdministrationFindOfficesQueryVariables['filter']['kinds'] | null
}

/** An office that may have posts of the chosen role, found by its name. */
export function OfficeField({ kinds, value, onChange, errorMessage }: OfficeFieldProps) {
  const t = useT()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const { data, previousData } = useQuery(AdministrationFindOffices, {
    variables: { filter: { kinds: kinds ?? null, text: wanted.length > 1 ? wanted : null } },
    skip: kinds === null,
  })
  const options = (data ?? previousData)?.offices.edges.map(({ node: { id, name, district, state } }) => ({
    id,
    label: name,
    detail: [district?.name, state?.name].filter(Boolean).join(', '),
  }))
  return (
    <ComboBox
      label={t('posts.office')}
      name="officeId"
      help={t(kinds === null ? 'posts.officeFirstRole' : 'posts.officeHelp')}
      options={options ?? []}
      value={value}
      onChange={onChange}
      onSearch={setText}
      errorMessage={errorMessage}
    />
  )
}
