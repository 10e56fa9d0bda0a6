import { firstOf, newestOf } from '@vatsalya/subgraph-kit'
import type { MatchPairResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { fieldCode, isField } from '../field-code.js'
import { nextActs, readingOf, sideToConfirm } from '../pair.rules.js'
import { pairView } from '../pair-view.js'
import { dayOf, daysBetween } from '../side.rules.js'
import { sideOf } from '../side.service.js'

export const MatchPair: MatchPairResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.pair.load(id),
  missing: (pair, _args, context) => sideOf(context, pair, 'MISSING'),
  found: (pair, _args, context) => sideOf(context, pair, 'FOUND'),
  explanation: ({ explanation }) => ({
    ...explanation,
    bars: explanation.bars.map((bar) => ({
      field: fieldCode(bar.field),
      reading: readingOf(bar),
      weight: bar.weight,
      oneIn: bar.known && bar.u > 0 ? 1 / bar.u : null,
    })),
    decisive: explanation.decisive.map((fact) => ({ ...fact, field: fieldCode(fact.field) })),
  }),
  steps: async ({ id }, { first }, { loaders }) =>
    newestOf(await loaders.pairSteps.load(id), first).map(({ about, byPerson, byRole, ...step }) => ({
      ...step,
      about: about !== null && isField(about) ? about : null,
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    })),
  acts: (pair, _args, { viewer }) => nextActs(pairView(viewer, pair)),
  confirmsFor: (pair, _args, { viewer }) => sideToConfirm(pairView(viewer, pair)) ?? null,
  confirmedMissing: ({ confirmedMissingBy }) => confirmedMissingBy !== null,
  confirmedFound: ({ confirmedFoundBy }) => confirmedFoundBy !== null,
  daysBetween: async (pair, _args, { loaders }) => {
    const sides = await loaders.pairSides.load(pair.id)
    const day = (side: 'MISSING' | 'FOUND') => {
      const row = sides.find((candidate) => candidate.side === side)
      return row ? dayOf(row) : ''
    }
    return daysBetween(day('MISSING'), day('FOUND'))
  },
  report: ({ reportId }, _args, { loaders }) => loaders.report.load(reportId),
  record: ({ kind, subjectId }, _args, { loaders }) => (kind === 'FOUND' ? loaders.found.load(subjectId) : null),
  sighting: ({ kind, subjectId }, _args, { loaders }) =>
    kind === 'SIGHTING' ? loaders.sighting.load(subjectId) : null,
  others: async ({ id, subjectId }, { first }, { loaders }) =>
    firstOf(
      (await loaders.pairsOfSubject.load(subjectId)).filter((pair) => pair.id !== id),
      first,
    ),
  lastChange: (pair) => lastChange(pair),
}
