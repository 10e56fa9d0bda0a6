import { may } from '@vatsalya/access'
import type { SightingResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { nextStages } from '../sighting.rules.js'

export const Sighting: SightingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sighting.load(id),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  place: ({ seenPlace }) => seenPlace,
  report: ({ reportId }, _args, { loaders }) => (reportId ? loaders.report.load(reportId) : null),
  assignedTo: ({ officeId }) => (officeId ? { id: officeId } : null),
  contact: ({ id }, _args, { loaders }) => loaders.sightingContact.load(id),
  history: async ({ id }, _args, { loaders }) =>
    (await loaders.sightingSteps.load(id)).map(({ byPerson, byRole, ...step }) => ({
      ...step,
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    })),
  nextStages: ({ stage }, _args, { viewer }) => (may(viewer, 'sighting:triage') ? nextStages(stage) : []),
  lastChange: (sighting) => lastChange(sighting),
}
