import type { ChildJoinResolvers } from '../../../generated/types.js'
import { maySecond } from '../../ending/ending.rules.js'
import { written } from '../../shared/written.js'
import { doubtsOf } from '../joining.rules.js'

export const ChildJoin: ChildJoinResolvers = {
  child: ({ childId }, _args, { loaders }) => written(loaders.child.load(childId)),
  other: ({ otherChildId }, _args, { loaders }) => written(loaders.child.load(otherChildId)),
  doubts: async ({ childId, otherChildId }, _args, { loaders }) => {
    const [one, other] = await Promise.all([
      written(loaders.child.load(childId)),
      written(loaders.child.load(otherChildId)),
    ])
    return doubtsOf(one, other)
  },
  words: async ({ id, childId, otherChildId, stateCode }, _args, { loaders, identityRead }) => {
    const parts = await loaders.joinWords.load(id)
    const proposal = parts.find(({ part }) => part === 'PROPOSAL')
    if (!proposal) return null
    for (const read of [childId, otherChildId]) identityRead({ childId: read, stateCode })
    const note = parts.find(({ part }) => part === 'DECISION')?.words ?? null
    return { reason: proposal.words, document: proposal.document, note }
  },
  proposedBy: ({ proposedBy }) => (proposedBy ? { id: proposedBy } : null),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
  partedAt: ({ until }) => until,
  mayDecide: (proposal, _args, { viewer }) => maySecond(viewer, proposal),
}
