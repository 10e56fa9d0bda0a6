import type { OpeningRow } from './protection.repository.js'

export type IdentityOpeningMapper = OpeningRow
