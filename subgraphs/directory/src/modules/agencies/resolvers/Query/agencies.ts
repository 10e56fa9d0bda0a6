import type { QueryResolvers } from './../../../../generated/types.js'

export const agencies: NonNullable<QueryResolvers['agencies']> = async (_parent, _arg, { agencies }) =>
  (await agencies()).all()
