import type { MutationResolvers } from '../../../../generated/types.js'
import { declareConflict as declare } from '../../conflict.service.js'

export const declareConflict: NonNullable<MutationResolvers['declareConflict']> = (_parent, { input }, context) =>
  context.perform('declareConflict', 'child:read', input, (unit) => declare(unit, input))
