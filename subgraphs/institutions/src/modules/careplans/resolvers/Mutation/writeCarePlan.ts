import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { writePlan } from '../../write.service.js'

export const writeCarePlan: NonNullable<MutationResolvers['writeCarePlan']> = async (_parent, { input }, context) => {
  const answer = await context.perform('writeCarePlan', input, (unit) => writePlan(unit, input))
  if (!('placementId' in answer)) return answer
  return { ...answer, placement: await written(context.loaders.placement.load(answer.placementId)) }
}
