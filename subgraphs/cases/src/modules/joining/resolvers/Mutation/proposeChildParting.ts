import type { MutationResolvers } from '../../../../generated/types.js'
import { proposeParting } from '../../propose.service.js'
import { withChild } from '../../with-child.js'

export const proposeChildParting: NonNullable<MutationResolvers['proposeChildParting']> = (
  _parent,
  { input },
  context,
) => withChild(context, 'proposeChildParting', 'missing:write', input, (unit) => proposeParting(unit, input))
