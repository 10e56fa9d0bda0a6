import type { QueryResolvers } from './../../../../generated/types.js'

export const districtByCode: NonNullable<QueryResolvers['districtByCode']> = (_parent, { code }, { loaders }) =>
  loaders.district.load(code)
