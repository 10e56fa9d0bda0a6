import type { EndingRow } from './ending.repository.js'

export type EndingMapper = EndingRow
