import { firstOf } from '@vatsalya/subgraph-kit'
import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'handOvers' | '__resolveReference'> = {
  handOvers: async ({ id }, { first }, { loaders }) => firstOf(await loaders.handOvers.load(id), first),
}
