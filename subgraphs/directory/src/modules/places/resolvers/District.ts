import type { DistrictResolvers } from './../../../generated/types.js'

export const District: DistrictResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.district.load(code),
  state: async ({ code, stateCode }, _, { loaders }) => {
    const state = await loaders.state.load(stateCode)
    // The foreign key forbids it; row-level security shows States to every viewer.
    if (!state) throw new Error(`district ${code} without a State`)
    return state
  },
  names: ({ code }, _, { loaders }) => loaders.namesOfDistrict.load(code),
  offices: async ({ code }, { kind }, { loaders }) => {
    const offices = await loaders.officesOfDistrict.load(code)
    return kind ? offices.filter((office) => office.kind === kind) : offices
  },
}
