import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { registerFir as register } from '../../move.service.js'

export const registerFir: NonNullable<MutationResolvers['registerFir']> = async (_parent, { input }, context) => {
  const answer = await context.perform('registerFir', 'missing:write', input, (unit) => register(unit, input))
  if (!('reportId' in answer)) return answer
  return { ...answer, report: await written(context.loaders.report.load(answer.reportId)) }
}
