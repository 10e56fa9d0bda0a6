import { indianDay } from '@vatsalya/clocks'
import type { OrderResolvers } from './../../../generated/types.js'
import { loadedProceeding } from '../../shared/loaded.js'
import { ORDER_KINDS } from '../orders.rules.js'

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  final: ({ kind }) => ORDER_KINDS[kind].final,
  issuedOn: ({ issuedAt }) => indianDay(issuedAt),
  proceeding: ({ proceedingId }, _args, context) => loadedProceeding(context, proceedingId),
  institution: ({ institutionId }) => (institutionId ? { id: institutionId } : null),
  present: async ({ boardId, presentIds }, _args, { loaders }) =>
    (await loaders.members.load(boardId)).filter(({ id }) => presentIds.includes(id)),
}
