import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { decideMatch as decide } from '../../verdict.service.js'

export const decideMatch: NonNullable<MutationResolvers['decideMatch']> = async (_parent, { input }, context) => {
  const answer = await context.perform('decideMatch', 'match:decide', input, (unit) => decide(unit, input))
  if (!('pairId' in answer)) return answer
  const { pairs } = await context.loaders.repositories()
  // One more than asked for comes back: the pair itself still waits where its question is open.
  const waiting = await pairs.list({ forMe: true, bands: ['ALERT', 'REVIEW'] }, { limit: 1, after: null })
  const next = waiting.find(({ id }) => id !== answer.pairId) ?? null
  return { ...answer, pair: await written(context.loaders.pair.load(answer.pairId)), next }
}
