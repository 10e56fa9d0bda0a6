import { may } from '@vatsalya/access'
import { findState } from '@vatsalya/places'
import type { StateResolvers } from '../../../generated/types.js'

const NONE = { reported: 0, traced: 0, untraced: 0 }

export const State: Pick<StateResolvers, 'missingChildren' | '__resolveReference'> = {
  __resolveReference: ({ code }) => (findState(code) ? { code } : null),
  missingChildren: async ({ code }, { from, to }, { loaders, viewer }) => {
    if (!may(viewer, 'figures:read')) return null
    const summaries = await loaders.stateSummaries.load(`${from}/${to}`)
    return summaries.get(code) ?? NONE
  },
}
