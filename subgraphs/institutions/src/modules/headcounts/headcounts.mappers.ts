import type { HeadcountRow } from './headcounts.repository.js'

export type HeadcountMapper = HeadcountRow
