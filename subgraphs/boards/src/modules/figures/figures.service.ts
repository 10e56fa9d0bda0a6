import { codedError, figureTable } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type { BoardDimension, BoardMeasure, QueryboardFiguresArgs } from '../../generated/types.js'
import { type BoardCounts, FigureRepository } from './figures.repository.js'

const MOST_DIMENSIONS = 3

const MEASURES: Readonly<Record<BoardMeasure, { label: string; of: (row: BoardCounts) => number }>> = {
  PROCEEDINGS: { label: 'Proceedings opened', of: (row) => row.proceedings },
  PENDING: { label: 'Pending now', of: (row) => row.pending },
  BEYOND_LIMIT: { label: 'Pending beyond the limit', of: (row) => row.beyondLimit },
}

const DIMENSIONS: Readonly<Record<BoardDimension, string>> = {
  STATE: 'State',
  DISTRICT: 'District',
  BOARD_KIND: 'Body',
  CASE_KIND: 'Kind of case',
  STAGE: 'Stage',
  YEAR: 'Year',
  FINANCIAL_YEAR: 'Financial year',
  MONTH: 'Month',
}

/** Every measure is counted, whatever was asked, so that what one answer withholds another does not give away. */
const ALL: readonly BoardMeasure[] = ['PROCEEDINGS', 'PENDING', 'BEYOND_LIMIT']
/** Pending is part of opened, beyond the limit part of pending. */
const LINKED: readonly (readonly [number, number])[] = [
  [1, 0],
  [2, 1],
]

/** Figures by dimensions, small cells withheld. */
export async function boardFigures(context: Context, args: QueryboardFiguresArgs) {
  const { measures, by, from, to } = args
  if (measures.length === 0) throw codedError('BAD_INPUT', 'Ask for at least one measure.')
  if (by.length > MOST_DIMENSIONS) throw codedError('LIMIT_EXCEEDED', `Ask for at most ${MOST_DIMENSIONS} dimensions.`)
  if (new Set(by).size < by.length || new Set(measures).size < measures.length) {
    throw codedError('BAD_INPUT', 'Ask for each dimension and measure once.')
  }
  if (from > to) throw codedError('BAD_INPUT', 'The period ends before it begins.')
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  const full = figureTable({
    dimensions: by.map((key) => ({ key, label: DIMENSIONS[key] })),
    measures: ALL.map((key) => ({ key, label: MEASURES[key].label })),
    rows: counts.map((row) => ({ keys: row.keys, values: ALL.map((key) => MEASURES[key].of(row)) })),
    asOf: context.now,
    linked: LINKED,
  })
  const rows = full.rows.map(({ keys, values }) => ({
    keys,
    values: measures.map((key) => values[ALL.indexOf(key)] ?? null),
  }))
  return {
    asOf: full.asOf,
    rows,
    columns: [
      ...full.columns.slice(0, by.length),
      ...measures.map((key) => ({ key, label: MEASURES[key].label, kind: 'MEASURE' as const })),
    ],
    suppressedCells: rows.flatMap(({ values }) => values).filter((value) => value === null).length,
  }
}
