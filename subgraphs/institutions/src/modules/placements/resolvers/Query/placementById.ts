import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const placementById: NonNullable<QueryResolvers['placementById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.placement.load(id) : null
