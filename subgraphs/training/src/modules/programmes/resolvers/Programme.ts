import type { ProgrammeResolvers } from './../../../generated/types.js'

export const Programme: ProgrammeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
  state: ({ stateCode }) => (stateCode ? { code: stateCode } : null),
  attendance: async ({ id }, _args, { loaders }) => {
    const rows = await loaders.attendance.load(id)
    return rows.map(({ stateCode, participants, certified }) => ({
      state: { code: stateCode },
      participants,
      certified,
    }))
  },
  nominations: ({ id }, _args, { loaders }) => loaders.nominations.load(id),
}
