import { type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { PeopleRepository, PersonRow } from './people.repository.js'

export interface PeopleLoaders {
  readonly person: RowLoader<PersonRow>
}

/** Batched look-ups of one request. */
export function peopleLoaders(people: () => Promise<PeopleRepository>): PeopleLoaders {
  return {
    person: rowLoader(
      async (ids) => (await people()).byIds(ids),
      ({ id }) => id,
    ),
  }
}
