import { compareMarks, MARK_LEVELS } from '../marks/compare-marks.js'
import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

export const MARKS: FieldShape = { name: 'marks', contexts: ['any'], levels: MARK_LEVELS }

/** Marks of the body, by the best pair. u: how many of the children with marks have one like it. */
export function openMarks(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { marks } = found
  if (marks.length === 0) return silent(MARKS)
  const shares = population.markShares(marks)
  return {
    shape: MARKS,
    weights: weighTable(MARKS, m, (_, level) => shares[level] ?? 0),
    code: (record) => (record.marks.length === 0 ? NOT_KNOWN : compareMarks(marks, record.marks)),
  }
}
