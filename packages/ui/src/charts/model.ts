/** A figure; null where it is withheld. */
export type Figure = number | null

/** The figures of a chart as a table: the first column names the row, one column a measure follows. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly values: readonly Figure[] }[]
}

/** One measure by one dimension. */
export interface Datum {
  readonly label: string
  readonly value: Figure
}

/** Several measures by one dimension, in the order of the series. */
export interface SeriesDatum {
  readonly label: string
  readonly values: readonly Figure[]
}

/** Highest known figure, at least 1 so that a scale has a length. */
export function highest(values: readonly Figure[]): number {
  return Math.max(1, ...values.map((value) => value ?? 0))
}

/** Class of a figure among `count` equal steps from 0 to the highest; 0 for nothing, null for what is withheld. */
export function stepOf(value: Figure, most: number, count: number): number | null {
  if (value === null) return null
  if (value <= 0) return 0
  return Math.min(count, Math.max(1, Math.ceil((value / most) * count)))
}
