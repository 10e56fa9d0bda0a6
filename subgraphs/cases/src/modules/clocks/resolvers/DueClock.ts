import { toClock } from '@vatsalya/clocks'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { DueClockResolvers } from '../../../generated/types.js'
import { DISTRICT_DESK } from '../../sighting/sighting.rules.js'

export const DueClock: DueClockResolvers = {
  clock: (row, _args, { now }) => toClock(row, now, languageOfAsker()),
  office: ({ officeId }) => (officeId === DISTRICT_DESK ? null : { id: officeId }),
  district: ({ districtCode }) => ({ code: districtCode }),
  report: async ({ subject, subjectId }, _args, { loaders }) => {
    if (subject === 'MISSING') return loaders.report.load(subjectId)
    const lead = subject === 'LEAD' ? await loaders.lead.load(subjectId) : null
    return lead && loaders.report.load(lead.reportId)
  },
  foundRecord: ({ subject, subjectId }, _args, { loaders }) =>
    subject === 'FOUND' ? loaders.found.load(subjectId) : null,
  lead: ({ subject, subjectId }, _args, { loaders }) => (subject === 'LEAD' ? loaders.lead.load(subjectId) : null),
  sighting: ({ subject, subjectId }, _args, { loaders }) =>
    subject === 'SIGHTING' ? loaders.sighting.load(subjectId) : null,
}
