import { FIELD_NAMES } from '../fields/field.js'
import { SHAPES } from '../fields/shapes.js'
import type { Model } from '../parameters/parameters.js'

const SHOWN = 12

/** The greatest moves of m from one model to another, level by level, for a person to look at. */
export function changes(before: Model, after: Model) {
  return FIELD_NAMES.flatMap((field) =>
    after.m[field].flatMap((row, context) =>
      row.map((value, level) => ({
        field,
        context: SHAPES[field].contexts[context],
        level: SHAPES[field].levels[level],
        before: round(before.m[field][context]?.[level] ?? 0),
        after: round(value),
      })),
    ),
  )
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, SHOWN)
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
