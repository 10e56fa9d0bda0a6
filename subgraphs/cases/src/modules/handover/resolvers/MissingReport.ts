import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'handOvers'> = {
  handOvers: ({ id }, _args, { loaders }) => loaders.handOvers.load(id),
}
