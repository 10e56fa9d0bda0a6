import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { registerFound } from '../../register.service.js'

export const registerFoundChild: NonNullable<MutationResolvers['registerFoundChild']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('registerFoundChild', 'found:write', input, (unit) => registerFound(unit, input))
  if (!('recordId' in answer)) return answer
  return { ...answer, record: await written(context.loaders.found.load(answer.recordId)) }
}
