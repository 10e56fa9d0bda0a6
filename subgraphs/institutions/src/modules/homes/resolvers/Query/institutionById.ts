import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const institutionById: NonNullable<QueryResolvers['institutionById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.home.load(id) : null
