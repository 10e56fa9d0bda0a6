import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { gatherSightings as gather } from '../../gather.service.js'

export const gatherSightings: NonNullable<MutationResolvers['gatherSightings']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('gatherSightings', 'sighting:triage', input, (unit) => gather(unit, input))
  if (!('sightingId' in answer)) return answer
  return { ...answer, sighting: await written(context.loaders.sighting.load(answer.sightingId)) }
}
