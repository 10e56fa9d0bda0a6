import type { QueryResolvers } from './../../../../generated/types.js'

export const boardById: NonNullable<QueryResolvers['boardById']> = (_parent, { id }, { loaders }) =>
  loaders.board.load(id)
