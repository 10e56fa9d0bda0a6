import type { MutationResolvers } from './../../../../generated/types.js'
import { loadedProceeding } from '../../../shared/loaded.js'
import { adjournProceeding as useCase } from '../../adjourn.service.js'

export const adjournProceeding: NonNullable<MutationResolvers['adjournProceeding']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'AdjournProceedingOk') return result
  return { __typename: 'AdjournProceedingOk', proceeding: await loadedProceeding(context, result.proceedingId) }
}
