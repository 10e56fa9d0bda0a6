import type { Searched } from './search.types.js'

/** Whether the child is still looked for: as long as it can be traced, or the report has no FIR yet. */
export function isSearched({ steps }: Pick<Searched, 'steps'>): boolean {
  return steps.some(({ act }) => act === 'TRACE' || act === 'REGISTER_FIR' || act === 'START_SEARCH')
}
