import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const institutionsAudit: NonNullable<QueryResolvers['institutionsAudit']> = async (_parent, args, context) =>
  readAudit(await context.read(), context.viewer, 'institutions', args)
