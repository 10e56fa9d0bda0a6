import type { FoundRow } from './found.repository.js'

export type FoundRecordMapper = FoundRow
