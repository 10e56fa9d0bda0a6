import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { registerMissing } from '../../register.service.js'

export const registerMissingChild: NonNullable<MutationResolvers['registerMissingChild']> = (
  _parent,
  { input },
  context,
) => actOnReport(context, 'registerMissingChild', 'missing:write', input, (unit) => registerMissing(unit, input))
