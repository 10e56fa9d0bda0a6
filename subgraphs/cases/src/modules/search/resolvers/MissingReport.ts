import { firstOf, newestOf } from '@vatsalya/subgraph-kit'
import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'leads' | 'notices' | 'risk' | '__resolveReference'> = {
  leads: async ({ id }, { first }, { loaders }) => firstOf(await loaders.leadsOfReport.load(id), first),
  notices: async ({ id }, { first }, { loaders }) => newestOf(await loaders.notices.load(id), first),
  risk: async ({ id }, _args, { loaders }) => {
    const risk = await loaders.risk.load(id)
    return risk && { ...risk, answers: [...risk.answers], by: risk.byPerson ? { id: risk.byPerson } : null }
  },
}
