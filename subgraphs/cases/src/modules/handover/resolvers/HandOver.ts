import type { HandOverResolvers } from '../../../generated/types.js'

export const HandOver: HandOverResolvers = {
  report: ({ reportId }, _args, { loaders }) => loaders.report.load(reportId),
  from: ({ fromOfficeId }) => ({ id: fromOfficeId }),
  to: ({ toOfficeId }) => ({ id: toOfficeId }),
  toDistrict: ({ toDistrictCode }) => ({ code: toDistrictCode }),
  offeredBy: ({ offeredBy }) => (offeredBy ? { id: offeredBy } : null),
}
