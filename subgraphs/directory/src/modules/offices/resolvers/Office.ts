import { officeIn } from '@vatsalya/access/words'
import { placeIn } from '@vatsalya/places/names'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { OfficeResolvers } from './../../../generated/types.js'

export const Office: OfficeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.office.load(id),
  name: ({ name }) => officeIn(languageOfAsker(), name, placeIn),
  state: ({ stateCode }, _, { loaders }) => (stateCode ? loaders.state.load(stateCode) : null),
  district: ({ districtCode }, _, { loaders }) => (districtCode ? loaders.district.load(districtCode) : null),
  posts: ({ id }, _, { loaders }) => loaders.heldPostsOfOffice.load(id),
}
