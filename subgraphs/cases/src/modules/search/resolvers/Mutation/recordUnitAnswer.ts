import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { recordUnitAnswer as act } from '../../notice.service.js'

export const recordUnitAnswer: NonNullable<MutationResolvers['recordUnitAnswer']> = (_parent, { input }, context) =>
  actOnReport(context, 'recordUnitAnswer', 'missing:write', input, (unit) => act(unit, input))
