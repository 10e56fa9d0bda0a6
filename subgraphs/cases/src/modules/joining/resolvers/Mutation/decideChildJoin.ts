import type { MutationResolvers } from '../../../../generated/types.js'
import { decideJoin } from '../../decide.service.js'
import { withChild } from '../../with-child.js'

export const decideChildJoin: NonNullable<MutationResolvers['decideChildJoin']> = (_parent, { input }, context) =>
  withChild(context, 'decideChildJoin', 'case:confirm', input, (unit) => decideJoin(unit, input))
