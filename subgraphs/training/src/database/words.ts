/** Closed lists that columns and the SDL share; codegen's types make the compiler compare the two. */
export const SUBJECTS = [
  'TRACKCHILD_PORTAL',
  'MISSION_VATSALYA_PORTAL',
  'JUVENILE_JUSTICE_ACT',
  'POCSO_ACT',
  'CHILD_RIGHTS',
  'COUNSELLING',
] as const

export const MODES = ['IN_PERSON', 'ONLINE'] as const

export const PROGRAMME_STATUSES = ['NOMINATIONS_OPEN', 'CONFIRMED', 'HELD', 'CANCELLED'] as const

export const NOMINATION_STATUSES = ['MADE', 'CONFIRMED', 'DECLINED'] as const

export const OUTREACH_KINDS = ['CONFERENCE', 'WORKSHOP', 'CONSULTATION', 'TRAINING', 'SYMPOSIUM'] as const
