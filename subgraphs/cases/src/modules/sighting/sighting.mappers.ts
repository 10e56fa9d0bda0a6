import type { SightingRow } from './sighting.repository.js'

export type SightingMapper = SightingRow
