import { indianDay, toClock } from '@vatsalya/clocks'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { PlacementResolvers } from '../../../generated/types.js'
import { say } from '../../../messages/index.js'
import { lastChange } from '../../shared/changes.js'

export const Placement: PlacementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.placement.load(id),
  child: ({ childId }) => ({ id: childId }),
  institution: ({ homeId }, _args, { loaders }) => loaders.home.load(homeId),
  admittedOn: ({ admittedAt }) => indianDay(admittedAt),
  board: ({ boardId }) => ({ id: boardId }),
  dischargedOn: ({ dischargedAt }) => (dischargedAt ? indianDay(dischargedAt) : null),
  carePlan: ({ id }, _args, { loaders }) => loaders.planOfPlacement.load(id),
  leavingOrder: async ({ id }, _args, { loaders }) => (await loaders.leavingOrders.load(id))[0] ?? null,
  clocks: async ({ id }, _args, { loaders, now }) =>
    (await loaders.clocks.load(id)).map((row) => toClock(row, now, languageOfAsker())),
  history: async ({ id }, _args, { loaders }) =>
    (await loaders.steps.load(id)).map(({ byPerson, byRole, ...step }) => ({
      ...step,
      note: say.again(step.note),
      by: byPerson ? { id: byPerson } : null,
      role: byRole,
    })),
  lastChange: (stay) => lastChange(stay),
}
