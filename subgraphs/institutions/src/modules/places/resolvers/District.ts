import { findDistrict } from '@vatsalya/places'
import type { DistrictResolvers } from '../../../generated/types.js'
import { mayCount } from '../../figures/figures.rules.js'

export const District: DistrictResolvers = {
  __resolveReference: (place) => (findDistrict(place.code) ? place : null),
  institutionSummary: ({ code }, _args, { loaders, viewer }) =>
    mayCount(viewer) ? loaders.districtSummary.load(code) : null,
}
