import type { MutationResolvers } from '../../../../generated/types.js'
import { decideExport } from '../../export.service.js'

export const decideReportExport: NonNullable<MutationResolvers['decideReportExport']> = (_parent, { input }, context) =>
  context.perform('decideReportExport', 'case:confirm', input, (unit) => decideExport(unit, input))
