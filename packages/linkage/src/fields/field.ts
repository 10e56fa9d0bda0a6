import type { PreparedMissing } from '../records/prepare.js'

/** One side does not tell: no evidence, weight 0. */
export const NOT_KNOWN = -1

/** Weights are kept within these bounds of bits: no single field decides alone. */
const MOST = 16
const LEAST = -12

/** P(level | same child) per context: one row per context, one column per level. */
export type MTable = readonly (readonly number[])[]

/** What the fields are called, in the order in which they are compared and shown. */
export const FIELD_NAMES = [
  'time',
  'home',
  'foundAt',
  'locality',
  'sex',
  'age',
  'height',
  'given',
  'family',
  'guardian',
  'language',
  'marks',
  'clothing',
] as const

export type FieldName = (typeof FIELD_NAMES)[number]

/** How a field is laid out: its contexts (what else must be known to read a level) and its levels. */
export interface FieldShape {
  readonly name: FieldName
  readonly contexts: readonly string[]
  readonly levels: readonly string[]
}

/**
 * A field opened for one found child: `code` says how a missing child agrees (context * levels + level, or NOT_KNOWN),
 * `weights` holds log2(m / u) for each code. u depends on what the found child tells, therefore a field is opened once
 * per found child and then costs one look-up per pair.
 */
export interface OpenField {
  readonly shape: FieldShape
  readonly weights: Float64Array
  code(record: PreparedMissing): number
}

/** Weights for every code; `u` gives P(level | another child), in the same order as the rows of m. */
export function weighTable(shape: FieldShape, m: MTable, u: (context: number, level: number) => number): Float64Array {
  const levels = shape.levels.length
  const weights = new Float64Array(shape.contexts.length * levels)
  for (let code = 0; code < weights.length; code += 1) {
    const context = Math.floor(code / levels)
    const level = code % levels
    weights[code] = bits(m[context]?.[level] ?? 0, u(context, level))
  }
  return weights
}

/** log2(m / u), kept within bounds. */
export function bits(m: number, u: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.log2(Math.max(m, 1e-9) / Math.max(u, 1e-9))))
}

/** A field of which the found child tells nothing. */
export function silent(shape: FieldShape): OpenField {
  return { shape, weights: new Float64Array(shape.contexts.length * shape.levels.length), code: () => NOT_KNOWN }
}
