import type { FieldName } from '../fields/field.js'
import { SHAPES } from '../fields/shapes.js'
import { IDENTITY } from '../model/calibration.js'
import type { Model } from './parameters.js'

/** Half as likely for each level further from the best. */
const FALL = 0.5

/**
 * Where learning starts when nothing was learnt yet: the better the agreement, the likelier among the same children.
 * Age and height are likeliest in the middle, time soon after going missing, marks and clothes at the last level.
 */
export function startingModel(): Model {
  return {
    m: eachField((name) => {
      const { contexts, levels } = SHAPES[name]
      const best = bestLevel(name)
      return contexts.map(() => normalised(levels.map((_, level) => FALL ** Math.abs(level - best))))
    }),
    u: { height: SHAPES.height.contexts.map(() => normalised(SHAPES.height.levels.map(() => 1))) },
    reported: 0.5,
    gain: eachField(() => ({ agrees: 2, differs: -1 })),
    calibration: IDENTITY,
  }
}

/** A record of all fields. */
export function eachField<T>(of: (name: FieldName) => T): Record<FieldName, T> {
  return {
    time: of('time'),
    home: of('home'),
    foundAt: of('foundAt'),
    locality: of('locality'),
    sex: of('sex'),
    age: of('age'),
    height: of('height'),
    given: of('given'),
    family: of('family'),
    guardian: of('guardian'),
    language: of('language'),
    marks: of('marks'),
    clothing: of('clothing'),
  }
}

/** A row that sums to 1. */
export function normalised(row: readonly number[]): number[] {
  const sum = row.reduce((total, value) => total + value, 0)
  return row.map((value) => value / sum)
}

function bestLevel(name: FieldName): number {
  const last = SHAPES[name].levels.length - 1
  if (name === 'age' || name === 'height') return last / 2
  if (name === 'time') return 1
  return name === 'marks' || name === 'clothing' ? last : 0
}
