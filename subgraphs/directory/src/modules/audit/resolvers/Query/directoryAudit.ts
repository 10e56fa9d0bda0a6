import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const directoryAudit: NonNullable<QueryResolvers['directoryAudit']> = async (_parent, args, context) =>
  readAudit(await context.read(), context.viewer, 'directory', args)
