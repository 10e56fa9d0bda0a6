import type { QueryResolvers } from '../../../../generated/types.js'
import { similarChildren as search } from '../../similar.service.js'

export const similarChildren: NonNullable<QueryResolvers['similarChildren']> = (_parent, { input }, context) =>
  search(context, input)
