import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const childJoinsToConfirm: NonNullable<QueryResolvers['childJoinsToConfirm']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => {
  if (!may(viewer, 'case:confirm')) return []
  const { joins } = await loaders.repositories()
  return joins.waiting()
}
