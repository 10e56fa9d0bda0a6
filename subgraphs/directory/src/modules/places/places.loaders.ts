import { type GroupLoader, groupLoader, type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { DistrictRow, PlaceNameRow, PlacesRepository, StateRow } from './places.repository.js'

export interface PlacesLoaders {
  readonly state: RowLoader<StateRow>
  readonly district: RowLoader<DistrictRow>
  readonly districtsOfState: GroupLoader<DistrictRow>
  readonly namesOfState: GroupLoader<PlaceNameRow>
  readonly namesOfDistrict: GroupLoader<PlaceNameRow>
}

/** Batched look-ups of one request. */
export function placesLoaders(places: () => Promise<PlacesRepository>): PlacesLoaders {
  return {
    state: rowLoader(
      async (codes) => (await places()).statesByCode(codes),
      ({ code }) => code,
    ),
    district: rowLoader(
      async (codes) => (await places()).districtsByCode(codes),
      ({ code }) => code,
    ),
    districtsOfState: groupLoader(
      async (codes) => (await places()).districtsOfStates(codes),
      (row) => row.stateCode,
    ),
    namesOfState: groupLoader(
      async (codes) => (await places()).namesOf('STATE', codes),
      (row) => row.placeCode,
    ),
    namesOfDistrict: groupLoader(
      async (codes) => (await places()).namesOf('DISTRICT', codes),
      (row) => row.placeCode,
    ),
  }
}
