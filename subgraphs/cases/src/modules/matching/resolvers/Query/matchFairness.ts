import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { fairness } from '../../fairness.rules.js'

export const matchFairness: NonNullable<QueryResolvers['matchFairness']> = (_parent, _args, { viewer }) =>
  may(viewer, 'match:read') || may(viewer, 'figures:read') || may(viewer, 'audit:read') ? fairness() : null
