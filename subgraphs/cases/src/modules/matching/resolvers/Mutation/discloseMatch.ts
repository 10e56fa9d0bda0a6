import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { discloseMatch as act } from '../../undo.service.js'

export const discloseMatch: NonNullable<MutationResolvers['discloseMatch']> = async (_parent, { input }, context) => {
  const answer = await context.perform('discloseMatch', 'match:decide', input, (unit) => act(unit, input))
  if (!('pairId' in answer)) return answer
  return { ...answer, pair: await written(context.loaders.pair.load(answer.pairId)) }
}
