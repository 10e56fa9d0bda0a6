import type { Scope } from '@vatsalya/access'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { written } from '../shared/written.js'

/** Does an act on a join, and answers it with the child as it stands afterwards; a refusal stays as it is. */
export async function withChild<Name extends string>(
  context: Context,
  operation: string,
  scope: Scope,
  input: { readonly idempotencyKey: string },
  work: (unit: UnitOfWork) => Promise<{ readonly __typename: Name; readonly childId: string }>,
) {
  const answer = await context.perform(operation, scope, input, work)
  if (!('childId' in answer)) return answer
  return { ...answer, child: await written(context.loaders.child.load(answer.childId)) }
}
