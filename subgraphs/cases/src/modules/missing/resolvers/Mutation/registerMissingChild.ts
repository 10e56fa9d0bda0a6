import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { registerMissing } from '../../register.service.js'

export const registerMissingChild: NonNullable<MutationResolvers['registerMissingChild']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('registerMissingChild', 'missing:write', input, (unit) =>
    registerMissing(unit, input),
  )
  if (!('reportId' in answer)) return answer
  return { ...answer, report: await written(context.loaders.report.load(answer.reportId)) }
}
