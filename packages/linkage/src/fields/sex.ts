import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

export const SEX: FieldShape = { name: 'sex', contexts: ['any'], levels: ['same', 'different'] }

/** Sex, written wrongly about once in a hundred. */
export function openSex(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { sex } = found
  if (sex === 2) return silent(SEX)
  const share = Math.min(0.98, Math.max(0.02, population.sexes.share(String(sex))))
  return {
    shape: SEX,
    weights: weighTable(SEX, m, (_, level) => (level === 0 ? share : 1 - share)),
    code: (record) => (record.sex === 2 ? NOT_KNOWN : record.sex === sex ? 0 : 1),
  }
}
