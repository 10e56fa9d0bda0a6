import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'endings'> = {
  endings: ({ id }, _args, { loaders }) => loaders.endings.load(id),
}
