import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { admit } from '../../admit.service.js'

export const admitChild: NonNullable<MutationResolvers['admitChild']> = async (_parent, { input }, context) => {
  const answer = await context.perform('admitChild', input, (unit) => admit(unit, input))
  if (!('placementId' in answer)) return answer
  return { ...answer, placement: await written(context.loaders.placement.load(answer.placementId)) }
}
