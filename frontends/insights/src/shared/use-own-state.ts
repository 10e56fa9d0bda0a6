import { useQuery } from '@apollo/client/react'
import { InsightsPost } from './own-state.graphql.js'

/** Code of the State of the acting post; null for posts of the nation. */
export function useOwnState(): string | null {
  return useQuery(InsightsPost).data?.viewer?.post?.state?.code ?? null
}
