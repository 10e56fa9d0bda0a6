import { placeIn } from '@vatsalya/places/names'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { StateResolvers } from './../../../generated/types.js'

export const State: StateResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.state.load(code),
  name: ({ name }) => placeIn(languageOfAsker(), name),
  districts: async ({ code }, { includeRetired }, { loaders }) => {
    const districts = await loaders.districtsOfState.load(code)
    return includeRetired ? districts : districts.filter(({ retired }) => !retired)
  },
  names: ({ code }, _, { loaders }) => loaders.namesOfState.load(code),
}
