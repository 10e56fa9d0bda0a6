import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { produceFound } from '../../produce.service.js'

export const produceFoundChild: NonNullable<MutationResolvers['produceFoundChild']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('produceFoundChild', 'found:write', input, (unit) => produceFound(unit, input))
  if (!('recordId' in answer)) return answer
  return { ...answer, record: await written(context.loaders.found.load(answer.recordId)) }
}
