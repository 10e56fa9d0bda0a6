import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const childById: NonNullable<QueryResolvers['childById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.child.load(id) : null
