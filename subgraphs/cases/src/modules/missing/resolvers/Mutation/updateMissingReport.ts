import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { updateMissing } from '../../update.service.js'

export const updateMissingReport: NonNullable<MutationResolvers['updateMissingReport']> = (
  _parent,
  { input },
  context,
) => actOnReport(context, 'updateMissingReport', 'missing:write', input, (unit) => updateMissing(unit, input))
