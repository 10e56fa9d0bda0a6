import { codedError, figureTable } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type { MissingChildrenSummary, QuerymissingChildrenFiguresArgs } from '../../generated/types.js'
import { DIMENSION_LABELS, MEASURE_LABELS } from './figures.labels.js'
import { FigureRepository } from './figures.repository.js'
import { valuesOf, withheld } from './figures.rules.js'

const MOST_DIMENSIONS = 3

/** Figures by dimensions, small cells withheld. */
export async function missingChildrenFigures(context: Context, args: QuerymissingChildrenFiguresArgs) {
  const { measures, by, from, to } = args
  if (measures.length === 0) throw codedError('BAD_INPUT', 'Ask for at least one measure.')
  if (by.length > MOST_DIMENSIONS) throw codedError('LIMIT_EXCEEDED', `Ask for at most ${MOST_DIMENSIONS} dimensions.`)
  if (new Set(by).size < by.length || new Set(measures).size < measures.length) {
    throw codedError('BAD_INPUT', 'Ask for each dimension and measure once.')
  }
  checkPeriod(from, to)
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  const rows = withheld(counts).map((row) => ({ keys: row.keys, values: valuesOf(row, measures) }))
  const table = figureTable({
    dimensions: by.map((key) => ({ key, label: DIMENSION_LABELS[key] })),
    measures: measures.map((key) => ({ key, label: MEASURE_LABELS[key] })),
    rows,
    asOf: context.now,
    // They are withheld already, with measures in view that may not have been asked for.
    counts: false,
  })
  return { ...table, suppressedCells: rows.flatMap(({ values }) => values).filter((value) => value === null).length }
}

/**
 * Summary of each State for a period, by code. All States are counted together even where one is asked, so that what one
 * answer withholds another does not give away.
 */
export async function stateSummaries(
  context: Pick<Context, 'read'>,
  from: string,
  to: string,
): Promise<Map<string, MissingChildrenSummary>> {
  checkPeriod(from, to)
  const counts = await new FigureRepository(await context.read()).counts(['STATE'], from, to, {})
  return new Map(
    withheld(counts).map((row) => {
      const [reported = null, traced = null, untraced = null] = valuesOf(row, ['REPORTED', 'TRACED', 'UNTRACED'])
      return [row.keys[0] ?? '', { reported, traced, untraced }]
    }),
  )
}

function checkPeriod(from: string, to: string): void {
  if (from > to) throw codedError('BAD_INPUT', 'The period ends before it begins.')
}
