import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { fileSearchReport as act } from '../../duty.service.js'

export const fileSearchReport: NonNullable<MutationResolvers['fileSearchReport']> = (_parent, { input }, context) =>
  actOnReport(context, 'fileSearchReport', 'missing:write', input, (unit) => act(unit, input))
