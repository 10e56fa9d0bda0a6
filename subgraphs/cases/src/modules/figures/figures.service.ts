import { checkFigures, checkPeriod, figureTable } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type { MissingChildrenSummary, QuerymissingChildrenFiguresArgs } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { FigureRepository } from './figures.repository.js'
import { valuesOf, withheld } from './figures.rules.js'

/** Figures by dimensions, small cells withheld. */
export async function missingChildrenFigures(context: Context, args: QuerymissingChildrenFiguresArgs) {
  const { measures, by, from, to } = args
  checkFigures({ measures, by, from, to })
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  const rows = withheld(counts).map((row) => ({ keys: row.keys, values: valuesOf(row, measures) }))
  const table = figureTable({
    dimensions: by.map((key) => ({ key, label: say(`dimension.${key}`) })),
    measures: measures.map((key) => ({ key, label: say(`measure.${key}`) })),
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
