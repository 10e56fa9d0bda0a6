import type { AgencyResolvers } from './../../../generated/types.js'

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agency.load(id),
}
