import { FIELD_NAMES, type FieldName, NOT_KNOWN, type OpenField } from '../fields/field.js'
import { codesOf, SHAPES } from '../fields/shapes.js'
import { eachField, normalised } from '../parameters/start.js'

/** Weighted counts of levels per field and context: the sufficient statistics of m. */
export type Counts = Readonly<Record<FieldName, readonly Float64Array[]>>

/** Fields whose levels are ordered numbers: a neighbour's count says something of a level. */
const ORDERED: ReadonlySet<FieldName> = new Set(['age', 'height'])
/** Pairs that the pooled table of a field counts for in each of its contexts. */
const POOLED = 12
const DOUBT = 0.3

/** Counts with nothing in them. */
export function noCounts(): Counts {
  return eachField((name) => SHAPES[name].contexts.map(() => new Float64Array(SHAPES[name].levels.length)))
}

/** Adds one pair that is the same child with probability `share`. */
export function count(counts: Counts, field: OpenField, code: number, share: number): void {
  if (code === NOT_KNOWN) return
  const { name, levels } = field.shape
  const plain = code % codesOf(field.shape)
  const row = counts[name][Math.floor(plain / levels.length)]
  const level = plain % levels.length
  if (row) row[level] = (row[level] ?? 0) + share
}

/**
 * m from counts. Contexts with few pairs lean on the field's pooled table, ordered levels on their neighbours, and a level
 * never seen keeps a little: what did not happen in some hundred pairs may happen yet.
 */
export function estimate(counts: Counts): Record<FieldName, number[][]> {
  return eachField((name) => {
    const pooled = normalised(
      SHAPES[name].levels.map((_, level) => counts[name].reduce((sum, row) => sum + (row[level] ?? 0), DOUBT)),
    )
    const smooth = ORDERED.has(name) ? blur(pooled) : pooled
    return counts[name].map((row) => normalised([...row].map((value, level) => value + POOLED * (smooth[level] ?? 0))))
  })
}

/** Greatest change of any m between two models: when to stop. */
export function greatestChange(
  a: Readonly<Record<FieldName, number[][]>>,
  b: Readonly<Record<FieldName, number[][]>>,
): number {
  let most = 0
  for (const name of FIELD_NAMES) {
    a[name].forEach((row, context) => {
      row.forEach((value, level) => {
        most = Math.max(most, Math.abs(value - (b[name][context]?.[level] ?? 0)))
      })
    })
  }
  return most
}

function blur(row: readonly number[]): number[] {
  return normalised(row.map((value, at) => 0.6 * value + 0.2 * (row[at - 1] ?? value) + 0.2 * (row[at + 1] ?? value)))
}
