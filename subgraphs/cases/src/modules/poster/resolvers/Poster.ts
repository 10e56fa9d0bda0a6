import type { PosterResolvers } from '../../../generated/types.js'
import { written } from '../../shared/written.js'

export const Poster: PosterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poster.load(id),
  report: ({ reportId }, _args, { loaders }) => written(loaders.report.load(reportId)),
  releasedBy: ({ releasedBy }) => (releasedBy ? { id: releasedBy } : null),
  published: ({ id }, _args, { loaders }) => loaders.publishedPoster.load(id),
}
