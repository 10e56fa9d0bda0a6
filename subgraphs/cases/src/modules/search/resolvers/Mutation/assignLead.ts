import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { assignLead as act } from '../../lead.service.js'

export const assignLead: NonNullable<MutationResolvers['assignLead']> = (_parent, { input }, context) =>
  actOnReport(context, 'assignLead', 'missing:write', input, (unit) => act(unit, input))
