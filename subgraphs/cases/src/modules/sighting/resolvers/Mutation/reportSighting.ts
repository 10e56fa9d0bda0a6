import type { MutationResolvers } from '../../../../generated/types.js'
import { reportSighting as report } from '../../report.service.js'

export const reportSighting: NonNullable<MutationResolvers['reportSighting']> = (_parent, { input }, context) =>
  context.perform('reportSighting', null, input, (unit) => report(unit, input, context.proofKey))
