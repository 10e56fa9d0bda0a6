import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { requestExport } from '../../export.service.js'
import { exportScope } from '../../scope.js'

export const requestReportExport: NonNullable<MutationResolvers['requestReportExport']> = async (
  _parent,
  { input },
  context,
) => {
  const scope = exportScope(context.viewer)
  const answer = await context.perform('requestReportExport', scope, input, (unit) => requestExport(unit, input))
  if (!('exportId' in answer)) return answer
  return { __typename: answer.__typename, export: await written(context.loaders.reportExport.load(answer.exportId)) }
}
