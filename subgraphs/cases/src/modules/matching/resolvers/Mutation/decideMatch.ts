import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { decideMatch as decide } from '../../verdict.service.js'

export const decideMatch: NonNullable<MutationResolvers['decideMatch']> = async (_parent, { input }, context) => {
  const answer = await context.perform('decideMatch', 'match:decide', input, (unit) => decide(unit, input))
  if (!('pairId' in answer)) return answer
  const { pairs } = await context.loaders.repositories()
  const [next] = await pairs.list({ forMe: true, bands: ['ALERT', 'REVIEW'] }, { limit: 1, after: null })
  return { ...answer, pair: await written(context.loaders.pair.load(answer.pairId)), next: next ?? null }
}
