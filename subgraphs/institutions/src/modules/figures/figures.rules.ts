import { may, type Viewer } from '@vatsalya/access'
import { type CountRow, codedError, suppress } from '@vatsalya/subgraph-kit'
import type { InstitutionMeasure } from '../../generated/types.js'
import { say } from '../../messages/index.js'

/** Values of one cell, all measures. */
export type Cell = Readonly<Record<InstitutionMeasure, number>> & { readonly keys: readonly (string | null)[] }

/** Counts of children; the others count homes, places and visits, which are nobody's secret. */
const OF_CHILDREN = ['OCCUPANCY', 'ADMISSIONS', 'DISCHARGES'] as const

/** Place of each of them among the values that are withheld together. */
const places: ReadonlyMap<InstitutionMeasure, number> = new Map(OF_CHILDREN.map((measure, at) => [measure, at]))

/**
 * The values asked for, small counts of children withheld: always with all three of them in view, so that two questions
 * about the same homes never differ in what they hide.
 */
export function valuesOf(cells: readonly Cell[], measures: readonly InstitutionMeasure[]): CountRow[] {
  const told = suppress(
    cells.map((cell) => ({ keys: cell.keys, values: OF_CHILDREN.map((measure) => cell[measure]) })),
  ).rows
  return cells.map((cell, at) => ({
    keys: cell.keys,
    values: measures.map((measure) =>
      places.has(measure) ? (told[at]?.values[places.get(measure) ?? -1] ?? null) : cell[measure],
    ),
  }))
}

/** Whether a post may count homes: the windows ask the same. */
export function mayCount(viewer: Viewer): boolean {
  return may(viewer, 'institution:read') || may(viewer, 'figures:read')
}

/** Part of the period asked, with the key under which it is told. Days in India, both included. */
export interface Period {
  readonly key: string
  readonly from: string
  readonly to: string
}

const MOST_PERIODS = 120

/**
 * The period cut by months, calendar years or financial years (from 1 April); uncut it is one. Throws LIMIT_EXCEEDED
 * above ten years of months.
 */
export function periodsOf(from: string, to: string, cut: 'MONTH' | 'YEAR' | 'FINANCIAL_YEAR' | null): Period[] {
  if (cut === null) return [{ key: '', from, to }]
  const periods: Period[] = []
  for (let start = from; start <= to; ) {
    const end = endOf(start, cut)
    periods.push({ key: keyOf(start, cut), from: start, to: end < to ? end : to })
    if (periods.length > MOST_PERIODS) throw codedError('LIMIT_EXCEEDED', say('mostPeriods', { most: MOST_PERIODS }))
    start = dayAfter(end)
  }
  return periods
}

function endOf(day: string, cut: 'MONTH' | 'YEAR' | 'FINANCIAL_YEAR'): string {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (cut === 'YEAR') return `${year}-12-31`
  if (cut === 'FINANCIAL_YEAR') return `${month >= 4 ? year + 1 : year}-03-31`
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function keyOf(day: string, cut: 'MONTH' | 'YEAR' | 'FINANCIAL_YEAR'): string {
  if (cut === 'MONTH') return day.slice(0, 7)
  if (cut === 'YEAR') return day.slice(0, 4)
  const begins = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)
  return `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10)
}
