import { useQuery } from '@apollo/client/react'
import { InsightsPlaces } from './places.graphql.js'

/** Code of the State of the acting post; null for posts of the nation. */
export function useOwnState(): string | null {
  return useQuery(InsightsPlaces).data?.viewer?.post?.state?.code ?? null
}
