import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const boardsAudit: NonNullable<QueryResolvers['boardsAudit']> = async (_parent, args, context) =>
  readAudit(await context.read(), context.viewer, 'boards', args)
