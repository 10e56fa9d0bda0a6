import { readAudit } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const casesAudit: NonNullable<QueryResolvers['casesAudit']> = async (_parent, args, { read, viewer }) =>
  readAudit(await read(), viewer, 'cases', args)
