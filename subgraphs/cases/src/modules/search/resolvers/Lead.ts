import { toClock } from '@vatsalya/clocks'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { LeadResolvers } from '../../../generated/types.js'
import { say } from '../../../messages/index.js'
import { written } from '../../shared/written.js'

export const Lead: LeadResolvers = {
  report: ({ reportId }, _args, { loaders }) => written(loaders.report.load(reportId)),
  sighting: ({ sightingId }, _args, { loaders }) => (sightingId ? loaders.sighting.load(sightingId) : null),
  unit: ({ officeId }) => ({ id: officeId }),
  clock: async ({ id }, _args, { loaders, now }) => {
    const [clock] = await loaders.clocks.load(id)
    return clock ? toClock(clock, now, languageOfAsker()) : null
  },
  words: async (lead, _args, { loaders, identityRead }) => {
    const told = await loaders.leadWords.load(lead.id)
    for (const { childId, stateCode } of told) identityRead({ childId, stateCode })
    return told.map(({ at, byPerson, words }) => ({
      at,
      words: say.again(words),
      by: byPerson ? { id: byPerson } : null,
    }))
  },
}
