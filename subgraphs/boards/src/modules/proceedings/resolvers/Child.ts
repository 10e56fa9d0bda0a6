import { isUuid } from '@vatsalya/subgraph-kit'
import type { ChildResolvers } from './../../../generated/types.js'

export const Child: ChildResolvers = {
  __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
  proceedings: ({ id }, _args, { loaders }) => loaders.proceedingsOfChild.load(id),
}
