import type { Domain } from './domains.js'

export const CHARTS = ['BAR', 'LINE', 'STACKED', 'STATE_MAP'] as const
export const PERIODS = [
  'THIS_FINANCIAL_YEAR',
  'LAST_FINANCIAL_YEAR',
  'LAST_12_MONTHS',
  'LAST_5_YEARS',
  'THIS_YEAR',
  'FIXED',
] as const

export type Chart = (typeof CHARTS)[number]
export type PeriodKind = (typeof PERIODS)[number]

/** What a view asks: the shape of the graph's ViewSpec and ViewSpecInput. */
export interface Spec {
  readonly domain: Domain
  readonly measures: readonly string[]
  readonly dimensions: readonly string[]
  readonly period: { readonly kind: PeriodKind; readonly from?: string | null; readonly to?: string | null }
  readonly filter: { readonly stateCode?: string | null; readonly districtCode?: string | null }
  readonly presentation: 'CHART' | 'TABLE'
  readonly chart: Chart
}

/** What the builder starts with: how many children of which State. */
export const FIRST_SPEC: Spec = {
  domain: 'CASES',
  measures: ['REPORTED'],
  dimensions: ['STATE'],
  period: { kind: 'THIS_FINANCIAL_YEAR' },
  filter: {},
  presentation: 'CHART',
  chart: 'STATE_MAP',
}
