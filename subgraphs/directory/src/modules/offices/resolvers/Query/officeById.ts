import { may } from '@vatsalya/access'
import type { QueryResolvers } from './../../../../generated/types.js'

export const officeById: NonNullable<QueryResolvers['officeById']> = (_parent, { id }, { viewer, loaders }) =>
  may(viewer, 'directory:read') ? loaders.office.load(id) : null
