import type { MatchSideViewResolvers } from '../../../generated/types.js'
import { agesOn, dayOf, sexOf, told } from '../side.rules.js'
import { foundDayOf, photoOf } from '../side.service.js'

export const MatchSideView: MatchSideViewResolvers = {
  date: (side) => dayOf(side),
  district: ({ side, pair }) => ({ code: side === 'MISSING' ? pair.missingDistrict : pair.foundDistrict }),
  state: ({ side, pair }) => ({ code: side === 'MISSING' ? pair.missingState : pair.foundState }),
  office: ({ side, pair }) => {
    const id = side === 'MISSING' ? pair.missingOffice : pair.foundOffice
    return id ? { id } : null
  },
  sex: (side) => sexOf(side.told.sex),
  name: (side) => told(side.told.name),
  otherNames: (side) => told(side.told.alias),
  guardian: (side) => told(side.told.guardian),
  ageFrom: async (side, _args, context) => agesOn(side, await foundDayOf(context, side)).from,
  ageTo: async (side, _args, context) => agesOn(side, await foundDayOf(context, side)).to,
  heightCm: (side) => side.told.heightCm ?? null,
  language: (side) => told(side.told.language),
  homeDistrict: (side) => {
    const code = told(side.told.district ?? side.told.homeDistrict)
    return code ? { code } : null
  },
  homeState: (side) => {
    const code = told(side.told.state ?? side.told.homeState)
    return code ? { code } : null
  },
  place: (side) => told(side.told.place ?? side.told.homePlace),
  marks: (side) => told(side.told.marks),
  clothing: (side) => told(side.told.clothing),
  photoUrl: (side, _args, context) => photoOf(context, side),
}
