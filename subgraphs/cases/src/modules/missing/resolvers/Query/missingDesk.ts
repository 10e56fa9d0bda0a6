import type { QueryResolvers } from '../../../../generated/types.js'

export const missingDesk: NonNullable<QueryResolvers['missingDesk']> = async (_parent, _args, { loaders, now }) => {
  const { missing } = await loaders.repositories()
  return missing.desk(now)
}
