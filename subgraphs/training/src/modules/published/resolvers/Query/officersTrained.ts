import type { QueryResolvers } from './../../../../generated/types.js'
import { stateRefs } from '../../../shared/states.js'

export const officersTrained: NonNullable<QueryResolvers['officersTrained']> = async (
  _parent,
  { subject },
  context,
) => {
  const rows = await (await context.published()).officersTrained(subject)
  return rows.map(({ stateCodes, ...row }) => ({ ...row, states: stateRefs(stateCodes) }))
}
