import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { proposeEnding as act } from '../../ending.service.js'

export const proposeEnding: NonNullable<MutationResolvers['proposeEnding']> = (_parent, { input }, context) =>
  actOnReport(context, 'proposeEnding', 'missing:write', input, (unit) => act(unit, input))
