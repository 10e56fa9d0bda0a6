import type { OfficeResolvers } from './../../../generated/types.js'

export const Office: OfficeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.office.load(id),
  state: ({ stateCode }, _, { loaders }) => (stateCode ? loaders.state.load(stateCode) : null),
  district: ({ districtCode }, _, { loaders }) => (districtCode ? loaders.district.load(districtCode) : null),
  posts: ({ id }, _, { loaders }) => loaders.heldPostsOfOffice.load(id),
}
