import { checkFigures, figureTable } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type { BoardMeasure, QueryboardFiguresArgs } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { type BoardCounts, FigureRepository } from './figures.repository.js'

const MEASURES: Readonly<Record<BoardMeasure, (row: BoardCounts) => number>> = {
  PROCEEDINGS: (row) => row.proceedings,
  PENDING: (row) => row.pending,
  BEYOND_LIMIT: (row) => row.beyondLimit,
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
  checkFigures({ measures, by, from, to })
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  const full = figureTable({
    dimensions: by.map((key) => ({ key, label: say(`dimension.${key}`) })),
    measures: ALL.map((key) => ({ key, label: say(`measure.${key}`) })),
    rows: counts.map((row) => ({ keys: row.keys, values: ALL.map((key) => MEASURES[key](row)) })),
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
      ...measures.map((key) => ({ key, label: say(`measure.${key}`), kind: 'MEASURE' as const })),
    ],
    suppressedCells: rows.flatMap(({ values }) => values).filter((value) => value === null).length,
  }
}
