import type { MissingReportResolvers } from '../../../generated/types.js'

export const MissingReport: Pick<MissingReportResolvers, 'leads' | 'notices' | 'risk' | '__resolveReference'> = {
  leads: ({ id }, _args, { loaders }) => loaders.leadsOfReport.load(id),
  notices: ({ id }, _args, { loaders }) => loaders.notices.load(id),
  risk: async ({ id }, _args, { loaders }) => {
    const risk = await loaders.risk.load(id)
    return risk && { ...risk, answers: [...risk.answers], by: risk.byPerson ? { id: risk.byPerson } : null }
  },
}
