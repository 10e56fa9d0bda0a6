import type { QueryResolvers } from './../../../../generated/types.js'

export const programmesConducted: NonNullable<QueryResolvers['programmesConducted']> = async (
  _parent,
  { instituteCode },
  context,
) => (await context.published()).programmesConducted(instituteCode)
