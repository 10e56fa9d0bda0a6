import { checkFigures, checkPeriod, figureTable, type RequestBase } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type { QuerytrainingFiguresArgs, TrainingMeasure, TrainingSummary } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { FigureRepository, type TrainingCounts } from './figures.repository.js'

const MEASURES: Readonly<Record<TrainingMeasure, (row: TrainingCounts) => number>> = {
  PROGRAMMES: (row) => row.programmes,
  PARTICIPANTS: (row) => row.participants,
  CERTIFIED: (row) => row.certified,
}

/** Figures by dimensions. Participants are adults in office: nothing is withheld. */
export async function trainingFigures(context: Context, args: QuerytrainingFiguresArgs) {
  const { measures, by, from, to } = args
  checkFigures({ measures, by, from, to })
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  return figureTable({
    dimensions: by.map((key) => ({ key, label: say(`dimension.${key}`) })),
    measures: measures.map((key) => ({ key, label: say(`measure.${key}`) })),
    rows: counts.map((row) => ({ keys: row.keys, values: measures.map((key) => MEASURES[key](row)) })),
    asOf: context.now,
    counts: false,
  })
}

/** Summary of each State that held a programme or sent anybody, by code. */
export async function stateSummaries(
  context: Pick<RequestBase, 'read'>,
  from: string,
  to: string,
): Promise<Map<string, TrainingSummary>> {
  checkPeriod(from, to)
  const rows = await new FigureRepository(await context.read()).summaries(from, to)
  return new Map(rows.map(({ stateCode, ...summary }) => [stateCode, summary]))
}
