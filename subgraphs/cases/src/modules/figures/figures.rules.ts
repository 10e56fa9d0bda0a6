import { type CountRow, suppress } from '@vatsalya/subgraph-kit'
import type { MissingChildrenMeasure } from '../../generated/types.js'

/** Counts of one cell. */
export interface Counts {
  readonly keys: readonly (string | null)[]
  readonly reported: number
  readonly traced: number
  readonly withFir: number
}

/** Measures that are counted; the others follow from them. */
const COUNTED = ['REPORTED', 'TRACED', 'WITH_FIR'] as const
const [REPORTED, TRACED, WITH_FIR] = [0, 1, 2]

/**
 * Withholds small cells of a table, always with all measures in it, whichever were asked: so that two questions about the
 * same children never differ in what they hide. A part (traced, with FIR) goes also where the rest of its whole is small,
 * and the untraced, who are that rest, go with the traced.
 */
export function withheld(counts: readonly Counts[]): CountRow[] {
  const rows = counts.map(({ keys, reported, traced, withFir }) => ({ keys, values: [reported, traced, withFir] }))
  return suppress(rows, [
    [TRACED, REPORTED],
    [WITH_FIR, REPORTED],
  ]).rows
}

/** The values asked for, out of a row of {@link withheld}. */
export function valuesOf(row: CountRow, measures: readonly MissingChildrenMeasure[]): (number | null)[] {
  const value = (index: number) => row.values[index] ?? null
  return measures.map((measure) =>
    measure === 'UNTRACED' ? rest(value(REPORTED), value(TRACED)) : value(COUNTED.indexOf(measure)),
  )
}

function rest(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part
}
