import type { MutationResolvers } from './../../../../generated/types.js'
import { loaded } from '../../../shared/loaded.js'
import { planProgramme as useCase } from '../../programmes.service.js'

export const planProgramme: NonNullable<MutationResolvers['planProgramme']> = async (_parent, { input }, context) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'PlanProgrammeOk') return result
  return { __typename: 'PlanProgrammeOk', programme: await loaded(context, result.programmeId) }
}
