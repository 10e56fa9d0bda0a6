import type { MutationResolvers } from './../../../../generated/types.js'
import { endPost as endPostUseCase } from '../../posts.service.js'

export const endPost: NonNullable<MutationResolvers['endPost']> = async (_parent, { input }, context) => {
  const result = await endPostUseCase(context, input)
  if (result.__typename !== 'EndPostOk') return result
  const post = await context.loaders.post.clear(result.postId).load(result.postId)
  return { __typename: 'EndPostOk', post }
}
