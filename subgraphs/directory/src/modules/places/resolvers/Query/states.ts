import type { QueryResolvers } from './../../../../generated/types.js'

export const states: NonNullable<QueryResolvers['states']> = async (_parent, _arg, { places }) =>
  (await places()).states()
