import { may } from '@vatsalya/access'
import type { QueryResolvers } from './../../../../generated/types.js'

export const postById: NonNullable<QueryResolvers['postById']> = (_parent, { id }, { viewer, loaders }) =>
  may(viewer, 'people:read') ? loaders.post.load(id) : null
