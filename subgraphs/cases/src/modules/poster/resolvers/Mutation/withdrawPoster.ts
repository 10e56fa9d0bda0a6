import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { withdrawPoster as withdraw } from '../../withdraw.service.js'

export const withdrawPoster: NonNullable<MutationResolvers['withdrawPoster']> = async (_parent, { input }, context) => {
  const answer = await context.perform('withdrawPoster', 'poster:release', input, (unit) => withdraw(unit, input))
  if (!('posterId' in answer)) return answer
  return { ...answer, poster: await written(context.loaders.poster.load(answer.posterId)) }
}
