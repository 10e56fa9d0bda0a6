import { may } from '@vatsalya/access'
import { firstOf } from '@vatsalya/subgraph-kit'
import type { ChildResolvers } from '../../../generated/types.js'

export const Child: Pick<ChildResolvers, 'identityReadings' | '__resolveReference'> = {
  identityReadings: async ({ id }, { first }, { loaders, viewer }) => {
    if (!may(viewer, 'case:confirm')) return []
    return firstOf(await loaders.readingsOfChild.load(id), first).map(({ person, role, act, ...reading }) => ({
      ...reading,
      by: person ? { id: person } : null,
      role,
      kind: act === 'identity.revealed' ? ('OPENED' as const) : ('READ' as const),
    }))
  },
}
