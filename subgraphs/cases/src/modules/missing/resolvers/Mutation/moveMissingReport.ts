import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { moveMissing } from '../../move.service.js'

export const moveMissingReport: NonNullable<MutationResolvers['moveMissingReport']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('moveMissingReport', 'missing:write', input, (unit) => moveMissing(unit, input))
  if (!('reportId' in answer)) return answer
  return { ...answer, report: await written(context.loaders.report.load(answer.reportId)) }
}
