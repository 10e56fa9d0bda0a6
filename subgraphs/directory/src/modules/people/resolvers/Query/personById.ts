import { may } from '@vatsalya/access'
import type { QueryResolvers } from './../../../../generated/types.js'

export const personById: NonNullable<QueryResolvers['personById']> = (_parent, { id }, { viewer, loaders }) =>
  may(viewer, 'people:read') ? loaders.person.load(id) : null
