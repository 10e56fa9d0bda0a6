import { toClock } from '@vatsalya/clocks'
import { firstOf, languageOfAsker, newestOf } from '@vatsalya/subgraph-kit'
import type { MissingReportResolvers } from '../../../generated/types.js'
import { say } from '../../../messages/index.js'
import { lastChange } from '../../shared/changes.js'
import { written } from '../../shared/written.js'
import { penalCodeOn } from '../penal-code.rules.js'
import { stepsOf } from '../steps.js'

export const MissingReport: Pick<
  MissingReportResolvers,
  | 'ageAtMissing'
  | 'child'
  | 'clocks'
  | 'district'
  | 'episode'
  | 'fir'
  | 'history'
  | 'id'
  | 'lastChange'
  | 'lastSeenDistrict'
  | 'missingSince'
  | 'nextStages'
  | 'particulars'
  | 'penalCode'
  | 'posters'
  | 'registeredAt'
  | 'reportNumber'
  | 'sightings'
  | 'source'
  | 'stage'
  | 'state'
  | 'station'
  | 'steps'
  | 'version'
  | '__resolveReference'
> = {
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
  clocks: async ({ id }, _args, { loaders, now }) =>
    (await loaders.clocks.load(id)).map((row) => toClock(row, now, languageOfAsker())),
  history: async (report, { first }, { loaders, identityRead }) => {
    const steps = newestOf(await loaders.reportHistory.load(report.id), first)
    if (steps.some(({ reason, document }) => reason !== null || document !== null)) identityRead(report)
    return steps.map(({ byPerson, byRole, ...step }) => ({
      ...step,
      reason: say.again(step.reason),
      document: say.again(step.document),
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    }))
  },
  penalCode: ({ missingSince }) => penalCodeOn(missingSince),
  episode: async ({ id, childId }, _args, { loaders }) => {
    const episodes = await loaders.reportsOfChild.load(childId)
    return episodes.findIndex((episode) => episode.id === id) + 1
  },
  steps: async (report, _args, context) =>
    (await stepsOf(report, context)).map(({ act, to, needs }) => ({ act, to, needs: [...needs] })),
  nextStages: async (report, _args, context) =>
    (await stepsOf(report, context)).flatMap(({ to, needs }) => (to && !needs.includes('SECOND_PERSON') ? [to] : [])),
  posters: async ({ id }, { first }, { loaders }) => firstOf(await loaders.postersOfReport.load(id), first),
  sightings: async ({ id }, { first }, { loaders }) => newestOf(await loaders.sightingsOfReport.load(id), first),
  lastChange: (report) => lastChange(report),
}
