import type { QueryResolvers } from './../../../../generated/types.js'
import { stateRefs } from '../../../shared/states.js'

export const outreachActivities: NonNullable<QueryResolvers['outreachActivities']> = async (
  _parent,
  _args,
  context,
) => {
  const rows = await (await context.published()).outreach()
  return rows.map(({ stateCodes, ...row }) => ({ ...row, states: stateRefs(stateCodes) }))
}
