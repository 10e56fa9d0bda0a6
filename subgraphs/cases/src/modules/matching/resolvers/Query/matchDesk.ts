import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { deskFigures } from '../../desk.service.js'

export const matchDesk: NonNullable<QueryResolvers['matchDesk']> = async (_parent, _args, { loaders, now, viewer }) => {
  if (!may(viewer, 'match:read')) return null
  const { pairs } = await loaders.repositories()
  return deskFigures(await pairs.tally(), now)
}
