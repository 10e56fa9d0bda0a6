import { type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { ViewRow, ViewsRepository } from './views.repository.js'

export interface ViewsLoaders {
  readonly view: RowLoader<ViewRow>
}

/** Batched look-ups of one request. */
export function viewsLoaders(repository: () => Promise<ViewsRepository>): ViewsLoaders {
  return {
    view: rowLoader(
      async (ids) => (await repository()).byIds(ids),
      ({ id }) => id,
    ),
  }
}
