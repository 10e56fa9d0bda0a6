import type { HomeRow } from './homes.repository.js'

export type InstitutionMapper = HomeRow
