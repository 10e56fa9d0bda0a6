import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const missingDesk: NonNullable<QueryResolvers['missingDesk']> = async (
  _parent,
  _args,
  { loaders, now, viewer },
) => {
  if (!may(viewer, 'missing:read')) return null
  const { missing } = await loaders.repositories()
  return missing.desk(now)
}
