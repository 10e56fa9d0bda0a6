import { type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { AgenciesRepository, AgencyRow } from './agencies.repository.js'

export interface AgenciesLoaders {
  readonly agency: RowLoader<AgencyRow>
}

/** Batched look-ups of one request. */
export function agenciesLoaders(agencies: () => Promise<AgenciesRepository>): AgenciesLoaders {
  return {
    agency: rowLoader(
      async (ids) => (await agencies()).byIds(ids),
      ({ id }) => id,
    ),
  }
}
