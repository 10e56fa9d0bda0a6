import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const reportExports: NonNullable<QueryResolvers['reportExports']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => {
  if (!may(viewer, 'missing:write') && !may(viewer, 'case:confirm')) return []
  const { exports } = await loaders.repositories()
  return exports.newest()
}
