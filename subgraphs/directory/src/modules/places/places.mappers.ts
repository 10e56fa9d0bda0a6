import type { DistrictRow, PlaceNameRow, StateRow } from './places.repository.js'

export type StateMapper = StateRow
export type DistrictMapper = DistrictRow
export type PlaceNameMapper = PlaceNameRow
