import type { AgencyRow } from './agencies.repository.js'

export type AgencyMapper = AgencyRow
