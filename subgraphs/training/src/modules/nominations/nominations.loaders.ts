import { type GroupLoader, groupLoader, type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { NominationRow, NominationsRepository } from './nominations.repository.js'

export interface NominationsLoaders {
  readonly nomination: RowLoader<NominationRow>
  readonly nominations: GroupLoader<NominationRow>
}

/** Batched look-ups of one request. */
export function nominationsLoaders(repository: () => Promise<NominationsRepository>): NominationsLoaders {
  return {
    nomination: rowLoader(
      async (ids) => (await repository()).byIds(ids),
      ({ id }) => id,
    ),
    nominations: groupLoader(
      async (ids) => (await repository()).byProgrammes(ids),
      ({ programmeId }) => programmeId,
    ),
  }
}
