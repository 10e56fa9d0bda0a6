import { type GroupLoader, groupLoader, type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { OfficeRow, OfficesRepository } from './offices.repository.js'

export interface OfficesLoaders {
  readonly office: RowLoader<OfficeRow>
  readonly officesOfDistrict: GroupLoader<OfficeRow>
}

/** Batched look-ups of one request. */
export function officesLoaders(offices: () => Promise<OfficesRepository>): OfficesLoaders {
  return {
    office: rowLoader(
      async (ids) => (await offices()).byIds(ids),
      ({ id }) => id,
    ),
    officesOfDistrict: groupLoader(
      async (codes) => (await offices()).inDistricts(codes),
      (row) => row.districtCode ?? '',
    ),
  }
}
