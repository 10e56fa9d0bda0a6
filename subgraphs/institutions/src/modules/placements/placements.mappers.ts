import type { PlacementRow } from './placements.repository.js'

export type PlacementMapper = PlacementRow
