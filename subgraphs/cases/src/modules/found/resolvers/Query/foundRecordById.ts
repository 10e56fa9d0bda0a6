import { isUuid } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const foundRecordById: NonNullable<QueryResolvers['foundRecordById']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.found.load(id) : null
