import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const matchPairById: NonNullable<QueryResolvers['matchPairById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.pair.load(id) : null
