import type { QueryResolvers } from './../../../../generated/types.js'

export const viewById: NonNullable<QueryResolvers['viewById']> = (_parent, { id }, { loaders }) => loaders.view.load(id)
