import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const insightsAudit: NonNullable<QueryResolvers['insightsAudit']> = async (_parent, args, context) =>
  readAudit(await context.read(), context.viewer, 'insights', args)
