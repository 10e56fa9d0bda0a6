import type { PlanRow } from './careplans.repository.js'

export type CarePlanMapper = PlanRow
