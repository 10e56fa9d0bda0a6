import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { tellUnits as act } from '../../notice.service.js'

export const tellUnits: NonNullable<MutationResolvers['tellUnits']> = (_parent, { input }, context) =>
  actOnReport(context, 'tellUnits', 'missing:write', input, (unit) => act(unit, input))
