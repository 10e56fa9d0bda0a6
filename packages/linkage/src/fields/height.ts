import type { PreparedFound } from '../records/prepare.js'
import { YEAR } from '../time/days.js'
import { expectedGrowth } from '../time/growth.js'
import { ageLevel, yearsOff } from './age.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

/** Centimetres above what the child should have grown to, upper bounds of the levels. */
const BELOW = [-14, -9, -5, -2, 2, 5, 9, 14] as const
const OLDEST_DIFFERENCE = 4

/** Height goes with age: its levels are read within what the ages already say. */
export const HEIGHT: FieldShape = {
  name: 'height',
  contexts: Array.from({ length: OLDEST_DIFFERENCE + 1 }, (_, years) => `ages ${years} years apart`),
  levels: [...BELOW.map((cm) => `below ${cm} cm`), 'more'],
}

/** Height found against height reported, grown by the time between. u comes from sampled pairs (parameters). */
export function openHeight(found: PreparedFound, m: MTable, u: MTable): OpenField {
  const { heightCm, age, foundDay } = found
  if (heightCm === null || Number.isNaN(foundDay)) return silent(HEIGHT)
  return {
    shape: HEIGHT,
    weights: weighTable(HEIGHT, m, (context, level) => u[context]?.[level] ?? 0),
    code: (record) => {
      if (record.heightCm === null || Number.isNaN(record.birthDay)) return NOT_KNOWN
      const then = (record.missingDay - record.birthDay) / YEAR
      const now = (foundDay - record.birthDay) / YEAR
      const surplus = heightCm - record.heightCm - expectedGrowth(then, now)
      let level = 0
      while (level < BELOW.length && surplus >= (BELOW[level] ?? 0)) level += 1
      const apart = Number.isNaN(age) ? 1 : Math.abs(yearsOff(ageLevel(age, foundDay, record)))
      return Math.min(OLDEST_DIFFERENCE, apart) * HEIGHT.levels.length + level
    },
  }
}
