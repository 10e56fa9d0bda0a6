import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { closeLead as act } from '../../lead.service.js'

export const closeLead: NonNullable<MutationResolvers['closeLead']> = (_parent, { input }, context) =>
  actOnReport(context, 'closeLead', 'missing:write', input, (unit) => act(unit, input))
