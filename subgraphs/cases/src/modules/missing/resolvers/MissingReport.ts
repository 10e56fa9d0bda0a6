import { toClock } from '@vatsalya/clocks'
import type { MissingReportResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { written } from '../../shared/written.js'
import { nextStages } from '../missing.rules.js'

export const MissingReport: MissingReportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.report.load(id),
  station: ({ officeId }) => ({ id: officeId }),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  lastSeenDistrict: ({ lastSeenDistrictCode }) => ({ code: lastSeenDistrictCode }),
  child: ({ childId }, _args, { loaders }) => written(loaders.child.load(childId)),
  particulars: async (report, _args, { loaders, identityRead }) => {
    const particulars = await loaders.reportParticulars.load(report.id)
    if (particulars) identityRead(report)
    return particulars
  },
  fir: async ({ id }, _args, { loaders }) => {
    const fir = await loaders.fir.load(id)
    return fir && { ...fir, station: fir.officeId ? { id: fir.officeId } : null }
  },
  clocks: async ({ id }, _args, { loaders, now }) => (await loaders.clocks.load(id)).map((row) => toClock(row, now)),
  history: async ({ id }, _args, { loaders }) =>
    (await loaders.reportHistory.load(id)).map(({ byPerson, byRole, ...step }) => ({
      ...step,
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    })),
  nextStages: ({ stage }, _args, { viewer }) => nextStages(stage, viewer.role),
  posters: ({ id }, _args, { loaders }) => loaders.postersOfReport.load(id),
  sightings: ({ id }, _args, { loaders }) => loaders.sightingsOfReport.load(id),
  lastChange: (report) => lastChange(report),
}
