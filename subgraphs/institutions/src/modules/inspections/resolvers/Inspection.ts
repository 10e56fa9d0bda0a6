import type { InspectionResolvers } from '../../../generated/types.js'

export const Inspection: InspectionResolvers = {
  by: ({ byPerson }) => (byPerson ? { id: byPerson } : null),
  role: ({ byRole }) => byRole,
}
