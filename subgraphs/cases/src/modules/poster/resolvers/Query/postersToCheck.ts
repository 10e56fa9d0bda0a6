import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { mayCheck } from '../../poster.rules.js'

export const postersToCheck: NonNullable<QueryResolvers['postersToCheck']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => {
  if (!may(viewer, 'case:confirm')) return []
  const { posters } = await loaders.repositories()
  return (await posters.waiting()).filter((poster) => mayCheck(viewer, poster))
}
