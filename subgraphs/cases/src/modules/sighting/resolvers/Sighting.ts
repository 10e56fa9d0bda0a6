import { may } from '@vatsalya/access'
import { toClock } from '@vatsalya/clocks'
import { languageOfAsker, newestOf } from '@vatsalya/subgraph-kit'
import type { Context } from '../../../context.js'
import type { SightingResolvers } from '../../../generated/types.js'
import { say } from '../../../messages/index.js'
import { withheld } from '../../child/identity.rules.js'
import { lastChange } from '../../shared/changes.js'
import { ALIKE, wordsInCommon } from '../same.rules.js'
import type { SightingRow } from '../sighting.repository.js'
import { maySupervise, nextStages } from '../sighting.rules.js'

/** The free words of a sighting for who may read them, noted for the audit. */
async function wordsOf(sighting: SightingRow, { loaders, sightingRead }: Context) {
  const words = await loaders.sightingWords.load(sighting.id)
  if (words) sightingRead('words', sighting)
  return words
}

export const Sighting: SightingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sighting.load(id),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  place: ({ seenPlace }) => seenPlace,
  report: ({ reportId }, _args, { loaders }) => (reportId ? loaders.report.load(reportId) : null),
  matched: ({ reportId }) => reportId !== null,
  assignedTo: ({ officeId }) => (officeId ? { id: officeId } : null),
  clock: async ({ id }, _args, { loaders, now }) => {
    const clocks = await loaders.clocks.load(id)
    const clock = clocks.find(({ stoppedAt }) => stoppedAt === null) ?? clocks.at(-1)
    return clock ? toClock(clock, now, languageOfAsker()) : null
  },
  main: ({ mainId }, _args, { loaders }) => (mainId ? loaders.sighting.load(mainId) : null),
  gathered: async ({ id }, { first }, { loaders }) => newestOf(await loaders.gatheredSightings.load(id), first),
  similar: async (sighting, _args, { loaders, viewer }) => {
    if (!may(viewer, 'sighting:triage') || sighting.stage === 'CLOSED' || sighting.mainId) return []
    const { sightings } = await loaders.repositories()
    const near = await sightings.near(sighting)
    const told = async (id: string) => (await loaders.sightingWords.load(id))?.description ?? ''
    const [own, ...others] = await Promise.all([sighting, ...near].map(({ id }) => told(id)))
    return near.filter(
      ({ posterId }, at) =>
        (posterId !== null && posterId === sighting.posterId) || wordsInCommon(others[at] ?? '', own ?? '') >= ALIKE,
    )
  },
  description: async (sighting, _args, context) => (await wordsOf(sighting, context))?.description ?? null,
  childName: async (sighting, _args, context) => (await wordsOf(sighting, context))?.childName ?? null,
  wordsWithheld: async ({ id }, _args, { loaders, viewer }) =>
    (await loaders.sightingWords.load(id)) ? null : withheld(viewer, { protected: true }),
  contact: async (sighting, _args, { loaders, sightingRead }) => {
    const contact = await loaders.sightingContact.load(sighting.id)
    if (contact) sightingRead('contact', sighting)
    return contact
  },
  history: async ({ id }, { first }, { loaders }) =>
    newestOf(await loaders.sightingSteps.load(id), first).map(({ byPerson, byRole, ...step }) => ({
      ...step,
      note: say.again(step.note),
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
