import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'endings' | '__resolveReference'> = {
  endings: ({ id }, _args, { loaders }) => loaders.endings.load(id),
}
