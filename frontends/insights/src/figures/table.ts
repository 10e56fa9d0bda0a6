import type { FigureTableShape } from '@vatsalya/ui/table'
import type { Domain } from './domains.js'
import { CRORE, type Words } from './words.js'

export interface Figures extends FigureTableShape {
  readonly suppressedCells: number
  readonly asOf: string
}

type Cell = string | number | null

/** The table in the words of the page; scheme money in crore rupees. */
export function toldTable(table: Figures, domain: Domain, words: Words): Figures {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      label: column.kind === 'DIMENSION' ? words.dimension(column.key) : words.measure(domain, column.key),
    })),
    rows:
      domain === 'SCHEME' ? table.rows.map(({ keys, values }) => ({ keys, values: values.map(crore) })) : table.rows,
  }
}

const crore = (rupees: number | null) => (rupees === null ? null : Math.round(rupees / (CRORE / 100)) / 100)

/** Names of one row's keys, in the order of the dimensions. */
export function keysOf(table: FigureTableShape, row: FigureTableShape['rows'][number], words: Words): string[] {
  const dimensions = table.columns.filter(({ kind }) => kind === 'DIMENSION')
  return dimensions.map(({ key }, index) => words.keyName(key, row.keys[index] ?? null))
}

/**
 * Lines of a file: what was asked, its source and moment first, then the figures in the words and units of the page.
 * Withheld cells are null.
 */
export function linesOf(told: Figures, words: Words, head: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  return [
    ...head,
    told.columns.map(({ label }) => label),
    ...told.rows.map((row) => [...keysOf(told, row, words), ...row.values]),
  ]
}
