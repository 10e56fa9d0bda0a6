import { may } from '@vatsalya/access'
import { findState } from '@vatsalya/places'
import type { StateResolvers } from '../../../generated/types.js'

const NONE = { committees: 0, juvenileBoards: 0, withoutQuorum: 0, proceedingsPending: 0, pendingBeyondLimit: 0 }

export const State: StateResolvers = {
  __resolveReference: ({ code }) => (findState(code) ? { code } : null),
  boardSummary: async ({ code }, _args, { loaders, viewer }) => {
    if (!may(viewer, 'figures:read') && !may(viewer, 'board:read')) return null
    return (await loaders.summaries.load('all')).get(code) ?? NONE
  },
}
