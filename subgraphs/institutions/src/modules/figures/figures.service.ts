import { may } from '@vatsalya/access'
import { findState } from '@vatsalya/places'
import { type CountRow, checkFigures, codedError, figureTable } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import type {
  InstitutionDimension,
  QueryinstitutionFiguresArgs,
  QueryschemeFundFiguresArgs,
  SchemeFundDimension,
  SchemeFundMeasure,
} from '../../generated/types.js'
import { say } from '../../messages/index.js'
import type { FundRow } from '../schemes/schemes.repository.js'
import { cellsOf } from './figures.repository.js'
import { type Cell, periodsOf, valuesOf } from './figures.rules.js'

/** Homes, places and children by dimensions; small counts of children withheld. */
export async function institutionFigures(context: Context, args: QueryinstitutionFiguresArgs) {
  const { measures, by, from, to } = args
  if (!may(context.viewer, 'figures:read')) return null
  checkFigures(args)
  const tx = await context.read()
  const cells: Cell[] = []
  for (const period of periodsOf(from, to, cutOf(by))) {
    cells.push(...(await cellsOf(tx, by, period, args.filter ?? {}, context.now)))
  }
  const rows = valuesOf(cells, measures)
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

/** How the dimensions cut the period; two ways at once make no table. */
function cutOf(by: readonly InstitutionDimension[]): 'MONTH' | 'YEAR' | 'FINANCIAL_YEAR' | null {
  const cuts = by.filter((name) => name === 'MONTH' || name === 'YEAR' || name === 'FINANCIAL_YEAR')
  if (cuts.length > 1) throw codedError('BAD_INPUT', say('onePeriod'))
  return cuts[0] ?? null
}

const FUND_KEYS: Readonly<Record<SchemeFundDimension, (row: FundRow) => string | null>> = {
  STATE: ({ stateCode }) => stateCode,
  FINANCIAL_YEAR: ({ financialYear }) => financialYear,
  COST_SHARE: ({ stateCode }) => findState(stateCode)?.costShare ?? null,
}

const PAISE: Readonly<Record<SchemeFundMeasure, (row: FundRow) => bigint>> = {
  RELEASED: ({ releasedPaise }) => releasedPaise,
  UTILISED: ({ utilisedPaise }) => utilisedPaise,
  UNSPENT: ({ releasedPaise, utilisedPaise }) => releasedPaise - utilisedPaise,
}

/** Scheme money in rupees by dimensions. Sums are made in whole paise. */
export async function schemeFundFigures(context: Context, args: QueryschemeFundFiguresArgs) {
  const { measures, by, from, to } = args
  if (!may(context.viewer, 'figures:read') || !may(context.viewer, 'scheme:read')) return null
  checkFigures(args)
  const { schemes } = await context.loaders.repositories()
  const lines = await schemes.between(...yearsBegun(from, to), args.filter?.stateCode ?? null)
  const cells = new Map<string, { keys: (string | null)[]; sums: bigint[] }>()
  for (const line of lines) {
    const keys = by.map((name) => FUND_KEYS[name](line))
    const cell = cells.get(JSON.stringify(keys)) ?? { keys, sums: measures.map(() => 0n) }
    cell.sums = cell.sums.map((sum, at) => sum + (measures[at] ? PAISE[measures[at]](line) : 0n))
    cells.set(JSON.stringify(keys), cell)
  }
  const rows: CountRow[] = [...cells.values()].map(({ keys, sums }) => ({
    keys,
    // Largest sum of the demo and of the country by far below 2^53 paise.
    values: sums.map((sum) => Number(sum) / 100),
  }))
  return figureTable({
    dimensions: by.map((key) => ({ key, label: say(`dimension.${key}`) })),
    measures: measures.map((key) => ({ key, label: say(`measure.${key}`) })),
    rows,
    asOf: context.now,
    counts: false,
  })
}

/** First and last calendar year in which a financial year begins (1 April) between two days. */
function yearsBegun(from: string, to: string): [first: string, last: string] {
  const first = from.slice(5) <= '04-01' ? Number(from.slice(0, 4)) : Number(from.slice(0, 4)) + 1
  const last = to.slice(5) >= '04-01' ? Number(to.slice(0, 4)) : Number(to.slice(0, 4)) - 1
  return [String(first), String(last)]
}
