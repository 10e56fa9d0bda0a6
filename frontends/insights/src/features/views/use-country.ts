import { useQuery } from '@apollo/client/react'
import { daysOf } from '../../figures/period.js'
import { FIRST_SPEC, type Spec } from '../../figures/spec.js'
import { InsightsCountry } from './views.graphql.js'

/** The question of the first drawing: this financial year by State, or by district for a post of a State. */
export function countrySpec(stateCode: string | null): Spec {
  return stateCode ? { ...FIRST_SPEC, dimensions: ['DISTRICT'], filter: { stateCode }, chart: 'BAR' } : FIRST_SPEC
}

/** Reported children of this financial year, drawn and as one sum. */
export function useCountry(stateCode: string | null, now: number) {
  const spec = countrySpec(stateCode)
  const days = daysOf(spec.period, now) ?? { from: '', to: '' }
  const by = stateCode ? (['DISTRICT'] as const) : (['STATE'] as const)
  const { data, error, refetch } = useQuery(InsightsCountry, { variables: { by, ...days, filter: { stateCode } } })
  const [reported = null, untraced = null] = data?.total?.rows[0]?.values ?? []
  return { spec, days, data, reported, untraced, error, retry: () => void refetch() }
}

export type Country = ReturnType<typeof useCountry>
