import type { QueryResolvers } from '../../../../generated/types.js'

export const ownInstitution: NonNullable<QueryResolvers['ownInstitution']> = (_parent, _args, { loaders, viewer }) => {
  const { officeId } = viewer.jurisdiction
  return officeId ? loaders.home.load(officeId) : null
}
