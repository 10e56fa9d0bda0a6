import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { registerFir as act } from '../../fir.service.js'

export const registerFir: NonNullable<MutationResolvers['registerFir']> = (_parent, { input }, context) =>
  actOnReport(context, 'registerFir', 'missing:write', input, (unit) => act(unit, input))
