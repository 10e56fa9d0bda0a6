import type { OfficeRow } from './offices.repository.js'

export type OfficeMapper = OfficeRow
