import type { MutationResolvers } from '../../../../generated/types.js'
import { reviewOpening as review } from '../../review.service.js'

export const reviewOpening: NonNullable<MutationResolvers['reviewOpening']> = (_parent, { input }, context) =>
  context.perform('reviewOpening', 'audit:read', input, (unit) => review(unit, input))
