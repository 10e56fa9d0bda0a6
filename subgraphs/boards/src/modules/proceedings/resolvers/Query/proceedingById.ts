import type { QueryResolvers } from './../../../../generated/types.js'

export const proceedingById: NonNullable<QueryResolvers['proceedingById']> = (_parent, { id }, { loaders }) =>
  loaders.proceeding.load(id)
