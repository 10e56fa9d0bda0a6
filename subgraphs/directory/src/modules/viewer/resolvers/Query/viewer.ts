import { ROLES } from '@vatsalya/access'
import type { QueryResolvers } from './../../../../generated/types.js'

export const viewer: NonNullable<QueryResolvers['viewer']> = async (_parent, _arg, { viewer, loaders }) => {
  if (viewer.kind !== 'person' && viewer.kind !== 'agency') return null
  return {
    person: viewer.personId ? await loaders.person.load(viewer.personId) : null,
    post: viewer.postId ? await loaders.post.load(viewer.postId) : null,
    agency: viewer.agencyId ? await loaders.agency.load(viewer.agencyId) : null,
    scopes: [...viewer.scopes],
    modules: viewer.role ? [...ROLES[viewer.role].modules] : [],
  }
}
