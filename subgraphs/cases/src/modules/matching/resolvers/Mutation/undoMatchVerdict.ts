import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { undoVerdict as act } from '../../undo.service.js'

export const undoMatchVerdict: NonNullable<MutationResolvers['undoMatchVerdict']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('undoMatchVerdict', 'match:decide', input, (unit) => act(unit, input))
  if (!('pairId' in answer)) return answer
  return { ...answer, pair: await written(context.loaders.pair.load(answer.pairId)) }
}
