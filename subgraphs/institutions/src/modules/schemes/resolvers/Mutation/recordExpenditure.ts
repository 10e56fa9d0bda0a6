import type { MutationResolvers } from '../../../../generated/types.js'
import { recordExpenditure as record } from '../../expenditure.service.js'

export const recordExpenditure: NonNullable<MutationResolvers['recordExpenditure']> = async (
  _parent,
  args,
  context,
) => {
  const { input } = args
  const answer = await context.perform('recordExpenditure', input, (unit) => record(unit, input))
  return 'stateCode' in answer ? { ...answer, state: { code: answer.stateCode } } : answer
}
