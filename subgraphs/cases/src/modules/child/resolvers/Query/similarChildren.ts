import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { similarChildren as search } from '../../similar.service.js'

export const similarChildren: NonNullable<QueryResolvers['similarChildren']> = (_parent, { input }, context) =>
  may(context.viewer, 'missing:read') || may(context.viewer, 'found:read') ? search(context, input) : []
