import { editDistance } from './edit-distance.js'
import { jaroWinkler } from './jaro-winkler.js'

/** A record of any kind, as text by column. */
export type Row = Readonly<Record<string, string>>

/** How two values of a column are compared. Level 0 is equality, the last level is "different". */
export interface Comparison {
  readonly column: string
  readonly levels: number
  level(a: string, b: string): number
}

/** Words and names: equal, very close, close, alike, different (by Jaro-Winkler). */
export function words(column: string): Comparison {
  return {
    column,
    levels: 5,
    level: (a, b) => {
      if (a === b) return 0
      const similarity = jaroWinkler(a, b)
      return similarity >= 0.92 ? 1 : similarity >= 0.84 ? 2 : similarity >= 0.74 ? 3 : 4
    },
  }
}

/** Codes and dates written without signs: equal, one slip, two slips, different. */
export function digits(column: string): Comparison {
  return {
    column,
    levels: 4,
    level: (a, b) => (a === b ? 0 : Math.min(3, editDistance(a, b))),
  }
}

/** Equal or different. */
export function exact(column: string): Comparison {
  return { column, levels: 2, level: (a, b) => (a === b ? 0 : 1) }
}
