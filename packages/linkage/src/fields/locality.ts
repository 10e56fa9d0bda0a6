import { WORD_LEVELS } from '../names/levels.js'
import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import type { HomeBelief } from './belief.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

export const LOCALITY: FieldShape = { name: 'locality', contexts: ['any'], levels: WORD_LEVELS }

/** Village, quarter or landmark. u: how many of the missing of the districts in question name such a place. */
export function openLocality(found: PreparedFound, population: Population, belief: HomeBelief, m: MTable): OpenField {
  const sounds = found.home.locality
  if (sounds === '') return silent(LOCALITY)
  const shares = population.locality.shares(sounds, belief.districts, 0.5)
  const levels = population.locality.levels(sounds)
  return {
    shape: LOCALITY,
    weights: weighTable(LOCALITY, m, (_, level) => shares[level] ?? 0),
    code: ({ home }) => (home.locality === '' ? NOT_KNOWN : levels.to(home.locality)),
  }
}
