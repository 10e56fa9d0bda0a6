import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { assessRisk as act } from '../../risk.service.js'

export const assessRisk: NonNullable<MutationResolvers['assessRisk']> = (_parent, { input }, context) =>
  actOnReport(context, 'assessRisk', 'missing:write', input, (unit) => act(unit, input))
