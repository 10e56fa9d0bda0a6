import type { QueryResolvers } from '../../../../generated/types.js'
import { readReference } from '../../reference.js'
import { PUBLIC_OUTCOME, PUBLIC_STAGE } from '../../sighting.rules.js'

export const reportStatus: NonNullable<QueryResolvers['reportStatus']> = async (_parent, args, { loaders }) => {
  const reference = readReference(args.reference)
  if (!reference) return null
  const { sightings } = await loaders.repositories()
  const status = await sightings.status(reference)
  if (!status) return null
  return {
    reference,
    stage: PUBLIC_STAGE[status.stage],
    updatedAt: status.changedAt,
    outcome: status.outcome && PUBLIC_OUTCOME[status.outcome],
  }
}
