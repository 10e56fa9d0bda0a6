import { indianDay } from '@vatsalya/clocks'
import type { CarePlanResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { nextMoves, planStatus } from '../careplans.rules.js'

export const CarePlan: CarePlanResolvers = {
  status: (plan, _args, { now }) => planStatus(plan, indianDay(now)),
  content: ({ id }, _args, { loaders }) => loaders.planContent.load(id),
  nextMoves: (plan, _args, { viewer }) => nextMoves(plan, viewer),
  lastChange: (plan) => lastChange(plan),
}
