import type { MutationResolvers } from '../../../../generated/types.js'
import { actOnReport } from '../../../shared/report-answer.js'
import { offerHandOver as act } from '../../handover.service.js'

export const offerHandOver: NonNullable<MutationResolvers['offerHandOver']> = (_parent, { input }, context) =>
  actOnReport(context, 'offerHandOver', 'missing:write', input, (unit) => act(unit, input))
