import { may } from '@vatsalya/access'
import { findState } from '@vatsalya/places'
import type { StateResolvers } from '../../../generated/types.js'

const NONE = { programmes: 0, participants: 0 }

export const State: StateResolvers = {
  __resolveReference: ({ code }) => (findState(code) ? { code } : null),
  trainingSummary: async ({ code }, { from, to }, { loaders, viewer }) => {
    if (!may(viewer, 'training:read') && !may(viewer, 'figures:read')) return null
    return (await loaders.stateSummaries.load(`${from}/${to}`)).get(code) ?? NONE
  },
}
