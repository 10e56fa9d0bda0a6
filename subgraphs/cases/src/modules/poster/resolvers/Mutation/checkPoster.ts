import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { checkPoster as check } from '../../check.service.js'

export const checkPoster: NonNullable<MutationResolvers['checkPoster']> = async (_parent, { input }, context) => {
  const answer = await context.perform('checkPoster', 'case:confirm', input, (unit) => check(unit, input))
  if (!('posterId' in answer)) return answer
  return { ...answer, poster: await written(context.loaders.poster.load(answer.posterId)) }
}
