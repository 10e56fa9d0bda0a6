import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { moveMissing } from '../../move.service.js'

export const moveMissingReport: NonNullable<MutationResolvers['moveMissingReport']> = (_parent, { input }, context) =>
  actOnReport(context, 'moveMissingReport', 'missing:write', input, (unit) => moveMissing(unit, input))
