import type { Scope } from '@vatsalya/access'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { written } from './written.js'

/** Does an act on a report, and answers it with the report as it stands afterwards; a refusal stays as it is. */
export async function actOnReport<Name extends string>(
  context: Context,
  operation: string,
  scope: Scope,
  input: { readonly idempotencyKey: string },
  work: (unit: UnitOfWork) => Promise<{ readonly __typename: Name; readonly reportId: string }>,
) {
  const answer = await context.perform(operation, scope, input, work)
  if (!('reportId' in answer)) return answer
  return { ...answer, report: await written(context.loaders.report.load(answer.reportId)) }
}
