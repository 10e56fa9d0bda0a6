import type { GateOrderResolvers } from '../../../generated/types.js'
import { impediment } from '../gate.rules.js'

export const GateOrder: GateOrderResolvers = {
  institution: ({ homeId }, _args, { loaders }) => loaders.home.load(homeId),
  board: ({ boardId }) => ({ id: boardId }),
  child: ({ childId }) => ({ id: childId }),
  impediment: async (order, _args, { loaders, now }) => {
    if (order.direction === 'OUT') return null
    const [home, counts] = await Promise.all([loaders.home.load(order.homeId), loaders.homeCounts.load(order.homeId)])
    if (!home) return null
    const { gate } = await loaders.repositories()
    const elsewhere = await gate.onAnotherRoll(order.childId, order.homeId)
    return impediment({ ...home, occupancy: counts?.occupancy ?? 0 }, order, elsewhere, now)
  },
  placement: ({ direction, placementId }, _args, { loaders }) =>
    direction === 'OUT' && placementId ? loaders.placement.load(placementId) : null,
}
