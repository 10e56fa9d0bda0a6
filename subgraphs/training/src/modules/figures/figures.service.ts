import { codedError, figureTable, type RequestBase } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type {
  QuerytrainingFiguresArgs,
  TrainingDimension,
  TrainingMeasure,
  TrainingSummary,
} from '../../generated/types.js'
import { FigureRepository, type TrainingCounts } from './figures.repository.js'

const MOST_DIMENSIONS = 3

const MEASURES: Readonly<Record<TrainingMeasure, { label: string; of: (row: TrainingCounts) => number }>> = {
  PROGRAMMES: { label: 'Programmes held', of: (row) => row.programmes },
  PARTICIPANTS: { label: 'Participants', of: (row) => row.participants },
  CERTIFIED: { label: 'Certificates', of: (row) => row.certified },
}

const DIMENSIONS: Readonly<Record<TrainingDimension, string>> = {
  STATE: 'State that sent the participants',
  SUBJECT: 'Subject',
  INSTITUTE: 'Institute',
  MODE: 'Mode',
  YEAR: 'Year',
  FINANCIAL_YEAR: 'Financial year',
  MONTH: 'Month',
}

/** Figures by dimensions. Participants are adults in office: nothing is withheld. */
export async function trainingFigures(context: Context, args: QuerytrainingFiguresArgs) {
  const { measures, by, from, to } = args
  if (measures.length === 0) throw codedError('BAD_INPUT', 'Ask for at least one measure.')
  if (by.length > MOST_DIMENSIONS) throw codedError('LIMIT_EXCEEDED', `Ask for at most ${MOST_DIMENSIONS} dimensions.`)
  if (new Set(by).size < by.length || new Set(measures).size < measures.length) {
    throw codedError('BAD_INPUT', 'Ask for each dimension and measure once.')
  }
  checkPeriod(from, to)
  const counts = await new FigureRepository(await context.read()).counts(by, from, to, args.filter ?? {})
  return figureTable({
    dimensions: by.map((key) => ({ key, label: DIMENSIONS[key] })),
    measures: measures.map((key) => ({ key, label: MEASURES[key].label })),
    rows: counts.map((row) => ({ keys: row.keys, values: measures.map((key) => MEASURES[key].of(row)) })),
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

function checkPeriod(from: string, to: string): void {
  if (from > to) throw codedError('BAD_INPUT', 'The period ends before it begins.')
}
