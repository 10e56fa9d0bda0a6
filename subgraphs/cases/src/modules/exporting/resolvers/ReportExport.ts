import type { ReportExportResolvers } from '../../../generated/types.js'
import { isReady, mayAgree } from '../export.rules.js'

export const ReportExport: ReportExportResolvers = {
  requestedBy: ({ requestedBy }) => (requestedBy ? { id: requestedBy } : null),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
  ready: (row, _args, { viewer, now }) => isReady(viewer, row, now),
  mayDecide: (row, _args, { viewer }) => mayAgree(viewer, row),
}
