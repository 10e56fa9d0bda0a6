import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { triageSighting as triage } from '../../triage.service.js'

export const triageSighting: NonNullable<MutationResolvers['triageSighting']> = async (_parent, { input }, context) => {
  const answer = await context.perform('triageSighting', 'sighting:triage', input, (unit) => triage(unit, input))
  if (!('sightingId' in answer)) return answer
  return { ...answer, sighting: await written(context.loaders.sighting.load(answer.sightingId)) }
}
