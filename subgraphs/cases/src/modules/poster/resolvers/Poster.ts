import type { PosterResolvers } from '../../../generated/types.js'
import { written } from '../../shared/written.js'
import { mayCheck } from '../poster.rules.js'

export const Poster: PosterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poster.load(id),
  report: ({ reportId }, _args, { loaders }) => written(loaders.report.load(reportId)),
  releasedBy: ({ releasedBy }) => (releasedBy ? { id: releasedBy } : null),
  checkedBy: ({ checkedBy }) => (checkedBy ? { id: checkedBy } : null),
  mayCheck: (poster, _args, { viewer }) => mayCheck(viewer, poster),
  published: ({ id }, _args, { loaders }) => loaders.publishedPoster.load(id),
}
