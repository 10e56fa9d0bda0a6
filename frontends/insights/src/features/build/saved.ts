import type { Spec } from '../../figures/spec.js'
import type { ViewShownFragment } from '../../generated/graphql.js'

export type SavedView = ViewShownFragment
export type Sharing = SavedView['sharing']

/** The question of a saved view; null for one that this release does not understand. */
export function specOf({ spec }: SavedView): Spec | null {
  return spec
}

/** The input's shape, without what the cache adds. */
export function specInput({ domain, measures, dimensions, period, filter, presentation, chart }: Spec) {
  const { kind, from = null, to = null } = period
  const { stateCode = null, districtCode = null } = filter
  return {
    domain,
    measures,
    dimensions,
    period: { kind, from, to },
    filter: { stateCode, districtCode },
    presentation,
    chart,
  }
}
