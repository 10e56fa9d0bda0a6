import { CLOTHING_LEVELS, compareClothing } from '../marks/clothing.js'
import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

/** Days after which clothes say less, upper bounds of the contexts. */
const WITHIN = [1, 4, 8, 31] as const

export const CLOTHING: FieldShape = {
  name: 'clothing',
  contexts: [...WITHIN.map((days) => `within ${days} days`), 'later'],
  levels: CLOTHING_LEVELS,
}

/** Clothes, which are changed: read within the time that has passed. u: how many of the missing wore such. */
export function openClothing(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { clothing, foundDay } = found
  if (!clothing || Number.isNaN(foundDay)) return silent(CLOTHING)
  const shares = population.clothingShares(clothing)
  return {
    shape: CLOTHING,
    weights: weighTable(CLOTHING, m, (_, level) => shares[level] ?? 0),
    code: (record) => {
      const level = compareClothing(clothing, record.clothing)
      if (level < 0 || Number.isNaN(record.missingDay)) return NOT_KNOWN
      let context = 0
      while (context < WITHIN.length && foundDay - record.missingDay >= (WITHIN[context] ?? 0)) context += 1
      return context * CLOTHING_LEVELS.length + level
    },
  }
}
