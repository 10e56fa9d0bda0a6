import { firstOf } from '@vatsalya/subgraph-kit'
import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'endings' | '__resolveReference'> = {
  endings: async ({ id }, { first }, { loaders }) => firstOf(await loaders.endings.load(id), first),
}
