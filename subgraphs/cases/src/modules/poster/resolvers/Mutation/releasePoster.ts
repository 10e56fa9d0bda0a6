import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { releasePoster as release } from '../../release.service.js'

export const releasePoster: NonNullable<MutationResolvers['releasePoster']> = async (_parent, { input }, context) => {
  const answer = await context.perform('releasePoster', 'poster:release', input, (unit) => release(unit, input))
  if (!('posterId' in answer)) return answer
  return { ...answer, poster: await written(context.loaders.poster.load(answer.posterId)) }
}
