import type { MutationResolvers } from '../../../../generated/types.js'
import { proposeJoin } from '../../propose.service.js'
import { withChild } from '../../with-child.js'

export const proposeChildJoin: NonNullable<MutationResolvers['proposeChildJoin']> = (_parent, { input }, context) =>
  withChild(context, 'proposeChildJoin', 'missing:write', input, (unit) => proposeJoin(unit, input))
