import type { HeadcountResolvers } from '../../../generated/types.js'

export const Headcount: HeadcountResolvers = {
  by: ({ byPerson }) => (byPerson ? { id: byPerson } : null),
}
