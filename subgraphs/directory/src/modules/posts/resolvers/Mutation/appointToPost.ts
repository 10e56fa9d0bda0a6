import type { MutationResolvers } from './../../../../generated/types.js'
import { appointToPost as appointToPostUseCase } from '../../posts.service.js'

export const appointToPost: NonNullable<MutationResolvers['appointToPost']> = async (_parent, { input }, context) => {
  const result = await appointToPostUseCase(context, input)
  if (result.__typename !== 'AppointToPostOk') return result
  const post = await context.loaders.post.clear(result.postId).load(result.postId)
  return { __typename: 'AppointToPostOk', post }
}
