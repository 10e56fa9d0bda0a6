import type { QueryResolvers } from './../../../../generated/types.js'

export const districtByCode: NonNullable<QueryResolvers['districtByCode']> = (
  _parent,
  { code },
  { viewer, loaders },
) => (viewer.kind === 'public' ? null : loaders.district.load(code))
