import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'handOvers' | '__resolveReference'> = {
  handOvers: ({ id }, _args, { loaders }) => loaders.handOvers.load(id),
}
