import type { JobHandlers } from '@vatsalya/subgraph-kit'
import { searchAged, searchMissing } from './missing-search.service.js'
import { SEARCH_FOUND, SEARCH_MISSING } from './profile.service.js'
import { type SearchTools, searchFound } from './search.service.js'

const SEARCH_AGED = 'match.aged'

/** Jobs of every night. */
export const NIGHTLY = [SEARCH_AGED] as const

/** What matching does after a write, and at night. */
export function matchJobs(tools: SearchTools): JobHandlers {
  return {
    [SEARCH_FOUND]: (unit, { subjectId = '' }) => searchFound(unit, tools, subjectId),
    [SEARCH_MISSING]: (unit, { subjectId = '' }) => searchMissing(unit, tools.pool, subjectId),
    [SEARCH_AGED]: (unit) => searchAged(unit),
  }
}
