import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { followUpSearch as act } from '../../risk.service.js'

export const followUpSearch: NonNullable<MutationResolvers['followUpSearch']> = (_parent, { input }, context) =>
  actOnReport(context, 'followUpSearch', 'missing:write', input, (unit) => act(unit, input))
