import { notAllowed } from '@vatsalya/subgraph-kit'
import type { MutationResolvers } from '../../../../generated/types.js'
import { say } from '../../../../messages/index.js'
import { written } from '../../../shared/written.js'
import { csvOf } from '../../csv.js'
import { isReady } from '../../export.rules.js'
import { fetchExport } from '../../export.service.js'
import { exportedReports } from '../../exported.js'
import { exportScope } from '../../scope.js'

export const fetchReportExport: NonNullable<MutationResolvers['fetchReportExport']> = async (
  _parent,
  { input },
  context,
) => {
  const scope = exportScope(context.viewer)
  const answer = await context.perform('fetchReportExport', scope, input, (unit) => fetchExport(unit, input))
  if (!('exportId' in answer)) return answer
  const row = await written(context.loaders.reportExport.load(answer.exportId))
  // The same key may be sent again when the time is over.
  if (!isReady(context.viewer, row, context.now)) return notAllowed(say('exportNotReady'))
  return { __typename: answer.__typename, csv: csvOf(await exportedReports(context, row), row.withIdentity) }
}
