/** The way of a report, in its order. */
export const STAGES = ['RECEIVED', 'BEING_CHECKED', 'WITH_A_UNIT', 'CLOSED'] as const

/** The sentence for each outcome; the graph tells no more than these. */
export const OUTCOMES = {
  CHILD_LOOKED_AFTER: 'outcome.met',
  HELPED_A_SEARCH: 'outcome.helped',
  CHILD_NOT_FOUND: 'outcome.notFound',
  NO_CONCERN: 'outcome.noConcern',
  TOLD_BY_OTHERS_TOO: 'outcome.duplicate',
  NOT_FOLLOWED_UP: 'outcome.notFollowed',
} as const
