import { useQuery } from '@apollo/client/react'
import { PartialOutage } from '@vatsalya/ui'
import { ComboBox } from '@vatsalya/ui/form'
import type { InstitutionFilter, ProceedingKind, Sex } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { BoardsHomes } from './issue.graphql.js'

interface HomeFieldProps {
  readonly name: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly onBlur: () => void
  readonly errorMessage: string | null
  readonly caseKind: ProceedingKind
  /** Who the child is; null while nobody can tell. */
  readonly child: { readonly sex: Sex; readonly ageYears?: number | null } | null
}

/** The home that an order names: only those that may lawfully take this child, free beds first. */
export function HomeField({ caseKind, child, ...field }: HomeFieldProps) {
  const t = useT()
  const age = child?.ageYears ?? null
  const filter: InstitutionFilter = {
    caseKind,
    order: 'FREE_BEDS',
    ...(child && age !== null ? { roomFor: { caseKind, sex: child.sex, ageYears: age } } : {}),
  }
  const { data, error, refetch } = useQuery(BoardsHomes, { variables: { filter } })
  if (error && !data) return <PartialOutage missing={t('issue.homes')} onRetry={() => void refetch()} />
  const options = (data?.institutions.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    detail: t('issue.homeDetail', {
      kind: t(`home.${node.kind}`),
      from: node.ageFrom,
      to: node.ageTo,
      beds: node.freeBeds,
      place: node.district.name,
    }),
  }))
  return (
    <ComboBox
      {...field}
      label={t('issue.home')}
      help={data && options.length === 0 ? t('issue.noHome') : t('issue.homeHelp')}
      options={options}
    />
  )
}
