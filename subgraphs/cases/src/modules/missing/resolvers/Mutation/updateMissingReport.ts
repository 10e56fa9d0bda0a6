import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { updateMissing } from '../../update.service.js'

export const updateMissingReport: NonNullable<MutationResolvers['updateMissingReport']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('updateMissingReport', 'missing:write', input, (unit) =>
    updateMissing(unit, input),
  )
  if (!('reportId' in answer)) return answer
  return { ...answer, report: await written(context.loaders.report.load(answer.reportId)) }
}
