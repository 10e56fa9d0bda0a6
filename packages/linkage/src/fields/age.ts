import type { Population } from '../population/population.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'
import { YEAR } from '../time/days.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

const WIDEST = 5
const LEVELS = 2 * WIDEST + 1

/** Years by which the estimate exceeds the real age on the day of finding, "-5" and "5" open to their sides. */
export const AGE: FieldShape = {
  name: 'age',
  contexts: ['birth known', 'age known', 'birth known, round estimate', 'age known, round estimate'],
  levels: Array.from({ length: LEVELS }, (_, at) => String(at - WIDEST)),
}

/**
 * Estimated age against the age that the missing child has on that day: both move on together. Estimates heap at 5, 10
 * and 15, so round ones have tables of their own. u: how many of the missing are of such an age on that day.
 */
export function openAge(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { age, foundDay } = found
  if (Number.isNaN(age) || Number.isNaN(foundDay)) return silent(AGE)
  const round = found.ageExact && age > 0 && age % 5 === 0 ? 2 : 0
  const birth = foundDay - (age + 0.5) * YEAR
  const u = Array.from({ length: LEVELS }, (_, level) => {
    const from = level === 0 ? -100_000 : birth + (level - WIDEST - 0.5) * YEAR
    const to = level === LEVELS - 1 ? 100_000 : birth + (level - WIDEST + 0.5) * YEAR
    return population.births.share(from, to) + 0.5 / (population.size + 1)
  })
  return {
    shape: AGE,
    weights: weighTable(AGE, m, (_, level) => u[level] ?? 0),
    code: (record) => {
      const level = ageLevel(age, foundDay, record)
      return level === NOT_KNOWN ? NOT_KNOWN : (round + (record.birthKnown ? 0 : 1)) * LEVELS + level
    },
  }
}

/** The level of an estimate against a record, or NOT_KNOWN. */
export function ageLevel(age: number, foundDay: number, record: PreparedMissing): number {
  const real = (foundDay - record.birthDay) / YEAR
  if (Number.isNaN(real)) return NOT_KNOWN
  return Math.min(WIDEST, Math.max(-WIDEST, Math.round(age + 0.5 - real))) + WIDEST
}

/** Years by which a level of AGE is off. */
export function yearsOff(level: number): number {
  return level - WIDEST
}
