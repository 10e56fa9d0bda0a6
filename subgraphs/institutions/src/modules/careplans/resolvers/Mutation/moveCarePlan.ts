import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { movePlan } from '../../move.service.js'

export const moveCarePlan: NonNullable<MutationResolvers['moveCarePlan']> = async (_parent, { input }, context) => {
  const answer = await context.perform('moveCarePlan', input, (unit) => movePlan(unit, input))
  if (!('placementId' in answer)) return answer
  return { ...answer, placement: await written(context.loaders.placement.load(answer.placementId)) }
}
