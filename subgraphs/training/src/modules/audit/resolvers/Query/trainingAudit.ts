import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const trainingAudit: NonNullable<QueryResolvers['trainingAudit']> = async (_parent, args, context) =>
  readAudit(await context.read(), context.viewer, 'training', args)
