import type { RoleCode } from '@vatsalya/access'
import type { TrainingSubject } from '../generated/graphql.js'

/** Subjects of programmes, in the order of choices. */
export const SUBJECTS = [
  'MISSION_VATSALYA_PORTAL',
  'TRACKCHILD_PORTAL',
  'JUVENILE_JUSTICE_ACT',
  'POCSO_ACT',
  'CHILD_RIGHTS',
  'COUNSELLING',
] as const satisfies readonly TrainingSubject[]

const PLANNERS: readonly RoleCode[] = ['TRAINING_INSTITUTE', 'MINISTRY', 'SCPS']
const NOMINATORS: readonly RoleCode[] = ['DCPO', 'SCPS']

/** Whether a post plans programmes and counts attendance: an institute, a State's society, the ministry. */
export const mayPlan = (role: RoleCode | undefined) => role !== undefined && PLANNERS.includes(role)

/** Whether a post nominates people of its district or State. */
export const mayNominate = (role: RoleCode | undefined) => role !== undefined && NOMINATORS.includes(role)
