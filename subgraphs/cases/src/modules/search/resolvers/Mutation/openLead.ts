import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { openLead as act } from '../../lead.service.js'

export const openLead: NonNullable<MutationResolvers['openLead']> = (_parent, { input }, context) =>
  actOnReport(context, 'openLead', 'missing:write', input, (unit) => act(unit, input))
