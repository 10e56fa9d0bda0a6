import { codedError } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { say } from '../../messages/index.js'
import type { DistrictRow, PlaceNameRow, StateRow } from './places.repository.js'
import { MOST_FOUND, SHORTEST_SEARCH, searchable } from './places.rules.js'

/** A place with the name by which it was found. */
export interface FoundPlace {
  readonly matched: PlaceNameRow
  readonly place:
    | ({ readonly __typename: 'State' } & StateRow)
    | ({ readonly __typename: 'District' } & DistrictRow)
    | null
}

/**
 * Places by a present or earlier name or code, best match first. A text of less than two letters finds nothing.
 *
 * @throws LIMIT_EXCEEDED above {@link MOST_FOUND}, BAD_INPUT below one
 */
export async function findPlaces(
  { places, loaders }: Context,
  { text, first }: { readonly text: string; readonly first?: number | null },
): Promise<FoundPlace[]> {
  const limit = first ?? 20
  if (limit > MOST_FOUND) throw codedError('LIMIT_EXCEEDED', say('mostPlaces', { most: MOST_FOUND }))
  if (limit < 1) throw codedError('BAD_INPUT', say('leastPlaces'))
  const folded = searchable(text)
  if (folded.length < SHORTEST_SEARCH) return []
  const names = await (await places()).search(folded, limit)
  return Promise.all(names.map(async (matched) => ({ matched, place: await placeOf(matched, loaders) })))
}

async function placeOf(name: PlaceNameRow, loaders: Context['loaders']): Promise<FoundPlace['place']> {
  if (name.placeKind === 'STATE') {
    const state = await loaders.state.load(name.placeCode)
    return state && { __typename: 'State', ...state }
  }
  const district = await loaders.district.load(name.placeCode)
  return district && { __typename: 'District', ...district }
}
