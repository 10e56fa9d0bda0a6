import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const gateOrderById: NonNullable<QueryResolvers['gateOrderById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.gateOrder.load(id) : null
