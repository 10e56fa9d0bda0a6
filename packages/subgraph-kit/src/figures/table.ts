import { type SQL, sql } from 'drizzle-orm'
import { type CountRow, suppress } from './suppression.js'

export interface FigureColumn {
  readonly key: string
  readonly label: string
}

/** The shape of FigureTable in the shared SDL. */
export interface FigureTable {
  readonly columns: (FigureColumn & { readonly kind: 'DIMENSION' | 'MEASURE' })[]
  readonly rows: { readonly keys: (string | null)[]; readonly values: (number | null)[] }[]
  readonly suppressedCells: number
  readonly asOf: Date
}

/**
 * Makes the answer of a figures field: columns in the order asked, rows sorted by their keys, small cells withheld.
 * `counts: false` for sums of money and capacities, which are not counts of children and are told as they are.
 */
export function figureTable(options: {
  dimensions: readonly FigureColumn[]
  measures: readonly FigureColumn[]
  rows: readonly CountRow[]
  asOf: Date
  linked?: readonly (readonly [number, number])[]
  counts?: boolean
}): FigureTable {
  const sorted = [...options.rows].sort((a, b) => compareKeys(a.keys, b.keys))
  const told = options.counts === false ? { rows: sorted, suppressedCells: 0 } : suppress(sorted, options.linked)
  return {
    columns: [
      ...options.dimensions.map((column) => ({ ...column, kind: 'DIMENSION' as const })),
      ...options.measures.map((column) => ({ ...column, kind: 'MEASURE' as const })),
    ],
    rows: told.rows.map((row) => ({ keys: [...row.keys], values: [...row.values] })),
    suppressedCells: told.suppressedCells,
    asOf: options.asOf,
  }
}

function compareKeys(a: CountRow['keys'], b: CountRow['keys']): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? ''
    if ((left ?? '') !== right) return (left ?? '') < right ? -1 : 1
  }
  return 0
}

/** The values of a row's dimensions as one array, by which it is grouped: its places are the dimensions, whatever they are. */
export function keyOfRow(dimensions: readonly SQL[]): SQL<(string | null)[]> {
  return sql`array[${sql.join([...dimensions], sql`, `)}]::text[]`
}
