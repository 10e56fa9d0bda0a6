import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { decideEnding as act } from '../../ending.service.js'

export const decideEnding: NonNullable<MutationResolvers['decideEnding']> = (_parent, { input }, context) =>
  actOnReport(context, 'decideEnding', 'case:confirm', input, (unit) => act(unit, input))
