import { DOMAINS } from './domains.js'
import { CHARTS, type Chart, type Spec } from './spec.js'

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
