import { officeIn } from '@vatsalya/access/words'
import { indianDay, startOfIndianDay, toClock } from '@vatsalya/clocks'
import { placeIn } from '@vatsalya/places/names'
import { firstOf, languageOfAsker } from '@vatsalya/subgraph-kit'
import type { InstitutionResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { registrationStatus } from '../homes.rules.js'

export const Institution: InstitutionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.home.load(id),
  name: ({ name }) => officeIn(languageOfAsker(), name, placeIn),
  registration: ({ registrationNumber, registrationForm, grantedOn, validUntil }, _args, { now }) => ({
    status: registrationStatus({ registrationForm, validUntil }, indianDay(now)),
    number: registrationNumber,
    grantedOn,
    validUntil,
  }),
  sanctionedCapacity: ({ capacity }) => capacity,
  occupancy: async ({ id }, _args, { loaders }) => (await loaders.homeCounts.load(id))?.occupancy ?? 0,
  freeBeds: async ({ id, capacity }, _args, { loaders }) =>
    Math.max(0, capacity - ((await loaders.homeCounts.load(id))?.occupancy ?? 0)),
  awaited: async ({ id }, _args, { loaders }) => (await loaders.homeCounts.load(id))?.awaited ?? 0,
  plansOverdue: async ({ id }, _args, { loaders }) => (await loaders.homeCounts.load(id))?.plansOverdue ?? 0,
  clocks: async ({ id }, _args, { loaders, now }) =>
    (await loaders.clocks.load(id))
      .filter(({ stoppedAt }) => !stoppedAt)
      .map((row) => toClock(row, now, languageOfAsker())),
  lastInspection: async ({ id }, _args, { loaders }) => (await loaders.inspections.load(id))[0] ?? null,
  inspections: async ({ id }, { first }, { loaders }) => firstOf(await loaders.inspections.load(id), first),
  headcounts: async ({ id }, { first }, { loaders }) => firstOf(await loaders.headcounts.load(id), first),
  headcountDue: async ({ id }, _args, { loaders, now }) => {
    const [newest] = await loaders.headcounts.load(id)
    const today = indianDay(now)
    return newest?.day === today ? null : today
  },
  rosterAtMidnight: async ({ id }, _args, { loaders, now }) =>
    (await loaders.repositories()).homes.onRollAt(id, startOfIndianDay(indianDay(now))),
  office: ({ officeId }) => ({ id: officeId }),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  lastChange: (home) => lastChange(home),
}
