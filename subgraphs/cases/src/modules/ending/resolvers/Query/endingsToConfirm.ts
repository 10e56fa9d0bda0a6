import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const endingsToConfirm: NonNullable<QueryResolvers['endingsToConfirm']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => {
  if (!may(viewer, 'case:confirm')) return []
  const { endings } = await loaders.repositories()
  return endings.waiting()
}
