import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { RISK_QUESTIONS } from '../../risk.data.js'

export const riskQuestions: NonNullable<QueryResolvers['riskQuestions']> = (_parent, _args, { viewer }) =>
  may(viewer, 'missing:read') ? [...RISK_QUESTIONS] : []
