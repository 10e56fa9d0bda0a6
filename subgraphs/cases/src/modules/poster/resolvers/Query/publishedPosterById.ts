import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const publishedPosterById: NonNullable<QueryResolvers['publishedPosterById']> = (
  _parent,
  { id },
  { loaders },
) => (isUuid(id) ? loaders.publishedPoster.load(id) : null)
