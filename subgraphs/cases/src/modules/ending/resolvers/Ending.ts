import type { EndingResolvers } from '../../../generated/types.js'
import { written } from '../../shared/written.js'
import { maySecond } from '../ending.rules.js'

export const Ending: EndingResolvers = {
  report: ({ reportId }, _args, { loaders }) => written(loaders.report.load(reportId)),
  otherReport: ({ otherReportId }, _args, { loaders }) => (otherReportId ? loaders.report.load(otherReportId) : null),
  proposedBy: ({ proposedBy }) => (proposedBy ? { id: proposedBy } : null),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
  mayDecide: (proposal, _args, { viewer }) => maySecond(viewer, proposal),
}
