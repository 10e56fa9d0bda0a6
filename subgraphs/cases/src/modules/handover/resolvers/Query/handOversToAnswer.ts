import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const handOversToAnswer: NonNullable<QueryResolvers['handOversToAnswer']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => {
  if (!may(viewer, 'missing:write')) return []
  const { handOvers } = await loaders.repositories()
  return handOvers.waiting()
}
