import type { InMemoryCacheConfig } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** States and districts are known by their public code. Asked without it, they stay part of what they stand in. */
const byCode = (object: Readonly<{ __typename?: string; code?: unknown }>) =>
  typeof object.code === 'string' ? `${object.__typename}:${object.code}` : undefined

/**
 * How answers are kept. Everything with an `id` is kept once under it; value types stay where they stand. A list with
 * `first` and `after` needs an entry in `Query` here: `fetchMore` then appends, and each filter has a list of its own.
 */
export const cacheOptions: InMemoryCacheConfig = {
  typePolicies: {
    Query: {
      fields: {
        publishedPosters: relayStylePagination(['stateCode']),
        missingReports: relayStylePagination(['filter']),
        foundRecords: relayStylePagination(['filter']),
        sightings: relayStylePagination(['filter']),
        views: relayStylePagination(['filter']),
        people: relayStylePagination(['filter']),
        posts: relayStylePagination(['filter']),
        boardsAudit: relayStylePagination(['filter']),
        casesAudit: relayStylePagination(['filter']),
        directoryAudit: relayStylePagination(['filter']),
        institutionsAudit: relayStylePagination(['filter']),
        trainingAudit: relayStylePagination(['filter']),
      },
    },
    State: { keyFields: byCode },
    District: { keyFields: byCode },
  },
}
