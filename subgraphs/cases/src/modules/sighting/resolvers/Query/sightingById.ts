import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const sightingById: NonNullable<QueryResolvers['sightingById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.sighting.load(id) : null
