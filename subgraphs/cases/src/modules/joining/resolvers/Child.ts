import { firstOf } from '@vatsalya/subgraph-kit'
import type { ChildResolvers } from '../../../generated/types.js'

export const Child: Pick<ChildResolvers, 'joins' | 'sameChildAs' | '__resolveReference'> = {
  joins: async ({ id }, { first }, { loaders }) => firstOf(await loaders.joinsOfChild.load(id), first),
  sameChildAs: async ({ id, joinedAs }, { first }, { loaders }) => {
    const all = joinedAs ? await loaders.joinedChildren.load(joinedAs) : []
    return firstOf(
      all.filter((other) => other.id !== id),
      first,
    )
  },
}
