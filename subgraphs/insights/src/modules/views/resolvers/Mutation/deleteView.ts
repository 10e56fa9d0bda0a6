import type { MutationResolvers } from './../../../../generated/types.js'
import { deleteView as useCase } from '../../views.service.js'

export const deleteView: NonNullable<MutationResolvers['deleteView']> = (_parent, { input }, context) =>
  useCase(context, input)
