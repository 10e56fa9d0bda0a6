import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { countHeads } from '../../count.service.js'

export const recordHeadcount: NonNullable<MutationResolvers['recordHeadcount']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('recordHeadcount', input, (unit) => countHeads(unit, input))
  if (!('institutionId' in answer)) return answer
  return { ...answer, institution: await written(context.loaders.home.load(answer.institutionId)) }
}
