import { may } from '@vatsalya/access'
import { toClock } from '@vatsalya/clocks'
import { newestOf } from '@vatsalya/subgraph-kit'
import type { SightingResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { ALIKE, wordsInCommon } from '../same.rules.js'
import { maySupervise, nextStages } from '../sighting.rules.js'

export const Sighting: SightingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sighting.load(id),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  place: ({ seenPlace }) => seenPlace,
  report: ({ reportId }, _args, { loaders }) => (reportId ? loaders.report.load(reportId) : null),
  assignedTo: ({ officeId }) => (officeId ? { id: officeId } : null),
  clock: async ({ id }, _args, { loaders, now }) => {
    const clocks = await loaders.clocks.load(id)
    const clock = clocks.find(({ stoppedAt }) => stoppedAt === null) ?? clocks.at(-1)
    return clock ? toClock(clock, now) : null
  },
  main: ({ mainId }, _args, { loaders }) => (mainId ? loaders.sighting.load(mainId) : null),
  gathered: async ({ id }, { first }, { loaders }) => newestOf(await loaders.gatheredSightings.load(id), first),
  similar: async (sighting, _args, { loaders, viewer }) => {
    if (!may(viewer, 'sighting:triage') || sighting.stage === 'CLOSED' || sighting.mainId) return []
    const { sightings } = await loaders.repositories()
    return (await sightings.near(sighting)).filter(
      ({ description, posterId }) =>
        (posterId !== null && posterId === sighting.posterId) ||
        wordsInCommon(description, sighting.description) >= ALIKE,
    )
  },
  contact: ({ id }, _args, { loaders }) => loaders.sightingContact.load(id),
  history: async ({ id }, { first }, { loaders }) =>
    newestOf(await loaders.sightingSteps.load(id), first).map(({ byPerson, byRole, ...step }) => ({
      ...step,
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    })),
  nextStages: (sighting, _args, { viewer }) => {
    const { stage, mainId } = sighting
    if (!may(viewer, 'sighting:triage') || mainId) return []
    return stage === 'SUPERVISOR' && !maySupervise(viewer, sighting) ? [] : nextStages(stage)
  },
  lastChange: (sighting) => lastChange(sighting),
}
