import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { inspect } from '../../inspect.service.js'

export const recordInspection: NonNullable<MutationResolvers['recordInspection']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('recordInspection', input, (unit) => inspect(unit, input))
  if (!('institutionId' in answer)) return answer
  return { ...answer, institution: await written(context.loaders.home.load(answer.institutionId)) }
}
