import type { QueryResolvers } from './../../../../generated/types.js'

export const programmeById: NonNullable<QueryResolvers['programmeById']> = (_parent, { id }, { loaders }) =>
  loaders.programme.load(id)
