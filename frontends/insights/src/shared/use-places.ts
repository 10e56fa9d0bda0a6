import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { InsightsPlaces } from './places.graphql.js'

/** Names of States and districts by code, and the States with their districts in the order of the directory. */
export function usePlaces() {
  const { data } = useQuery(InsightsPlaces)
  return useMemo(() => {
    const states = data?.states ?? []
    return {
      states,
      stateNames: Object.fromEntries(states.map(({ code, name }) => [code, name])),
      districtNames: Object.fromEntries(
        states.flatMap(({ districts }) => districts.map(({ code, name }) => [code, name] as const)),
      ),
    }
  }, [data])
}

export type Places = ReturnType<typeof usePlaces>
