import type { QueryResolvers } from './../../../../generated/types.js'

export const orderById: NonNullable<QueryResolvers['orderById']> = (_parent, { id }, { loaders }) =>
  loaders.order.load(id)
