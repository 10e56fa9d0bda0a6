import { codedError } from '@vatsalya/subgraph-kit'
import type { MutationResolvers } from './../../../../generated/types.js'
import { say } from '../../../../messages/index.js'
import { loadedProceeding } from '../../../shared/loaded.js'
import { issueOrder as useCase } from '../../issue.service.js'

export const issueOrder: NonNullable<MutationResolvers['issueOrder']> = async (_parent, { input }, context) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'IssueOrderOk') return result
  const order = await context.loaders.order.load(result.orderId)
  if (!order) throw codedError('INTERNAL', say('orderUnread'))
  return { __typename: 'IssueOrderOk', order, proceeding: await loadedProceeding(context, result.proceedingId) }
}
