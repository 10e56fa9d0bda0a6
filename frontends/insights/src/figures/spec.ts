import { DOMAINS, type Domain } from './domains.js'

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

const TIME: readonly string[] = ['YEAR', 'FINANCIAL_YEAR', 'MONTH']

/** Drawings that can show what is asked truly; the graph refuses the others. */
export function chartsFor({ domain, measures, dimensions }: Spec): readonly Chart[] {
  const [first, ...more] = dimensions
  if (!first) return []
  if (more.length === 0) {
    const parts: readonly string[] = DOMAINS[domain].parts
    const adds = measures.length > 1 && measures.every((name) => parts.includes(name))
    return CHARTS.filter(
      (chart) =>
        chart === 'BAR' ||
        (chart === 'LINE' && TIME.includes(first)) ||
        (chart === 'STATE_MAP' && first === 'STATE') ||
        (chart === 'STACKED' && adds),
    )
  }
  return more.length === 1 && measures.length === 1 ? ['STACKED'] : []
}

/** The specification with a drawing that can show it, or as a table where none can. */
export function drawable(spec: Spec): Spec {
  const possible = chartsFor(spec)
  const [first] = possible
  if (!first) return { ...spec, presentation: 'TABLE' }
  return possible.includes(spec.chart)
    ? spec
    : { ...spec, chart: TIME.includes(spec.dimensions[0] ?? '') && possible.includes('LINE') ? 'LINE' : first }
}
