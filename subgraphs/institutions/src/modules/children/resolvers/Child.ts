import { isUuid } from '@vatsalya/subgraph-kit'
import type { ChildResolvers } from '../../../generated/types.js'

export const Child: ChildResolvers = {
  __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
  placements: ({ id }, _args, { loaders }) => (isUuid(id) ? loaders.placementsOfChild.load(id) : []),
  carePlan: async ({ id }, _args, { loaders }) => {
    const [latest] = isUuid(id) ? await loaders.placementsOfChild.load(id) : []
    return latest ? loaders.planOfPlacement.load(latest.id) : null
  },
}
