import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { recordExamination as examine } from '../../examination.service.js'

export const recordExamination: NonNullable<MutationResolvers['recordExamination']> = async (
  _parent,
  args,
  context,
) => {
  const { input } = args
  const answer = await context.perform('recordExamination', input, (unit) => examine(unit, input))
  if (!('placementId' in answer)) return answer
  return { ...answer, placement: await written(context.loaders.placement.load(answer.placementId)) }
}
