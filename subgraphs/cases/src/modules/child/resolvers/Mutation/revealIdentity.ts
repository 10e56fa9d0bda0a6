import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { reveal } from '../../reveal.service.js'

export const revealIdentity: NonNullable<MutationResolvers['revealIdentity']> = async (_parent, { input }, context) => {
  const answer = await context.perform('revealIdentity', 'identity:reveal', input, (unit) => reveal(unit, input))
  if (!('childId' in answer)) return answer
  return { ...answer, child: await written(context.loaders.child.load(answer.childId)) }
}
