import type { InspectionRow } from './inspections.repository.js'

export type InspectionMapper = InspectionRow
