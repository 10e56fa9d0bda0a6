import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const missingReportById: NonNullable<QueryResolvers['missingReportById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.report.load(id) : null
