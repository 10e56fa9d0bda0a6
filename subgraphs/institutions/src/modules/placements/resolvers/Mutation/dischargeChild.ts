import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { discharge } from '../../discharge.service.js'

export const dischargeChild: NonNullable<MutationResolvers['dischargeChild']> = async (_parent, { input }, context) => {
  const answer = await context.perform('dischargeChild', input, (unit) => discharge(unit, input))
  if (!('placementId' in answer)) return answer
  return { ...answer, placement: await written(context.loaders.placement.load(answer.placementId)) }
}
