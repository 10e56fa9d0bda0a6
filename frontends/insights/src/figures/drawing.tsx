import { BarChart, LineChart, StackedChart, StateMap } from '@vatsalya/ui/charts'
import type { ReactNode } from 'react'
import type { Places } from '../shared/use-places.js'
import type { Spec } from './spec.js'
import { splitOf } from './split.js'
import { type Figures, keysOf } from './table.js'
import type { Words } from './words.js'

/** Longer lists of bars are read as a table. */
const MOST_BARS = 36

interface DrawingProps {
  readonly spec: Spec
  /** In the words of the page. */
  readonly table: Figures
  readonly title: string
  readonly words: Words
  readonly places: Places
  /** Stands where the drawing cannot show these figures. */
  readonly otherwise: ReactNode
}

/** The drawing that a specification asks for, over its figures. Bars and the map draw one measure each. */
export function Drawing({ spec, table, title, words, places, otherwise }: DrawingProps) {
  const measures = table.columns.filter(({ kind }) => kind === 'MEASURE').map(({ label }) => label)
  const dimension = words.dimension(spec.dimensions[0] ?? '')
  const frame = { source: words.t(`source.${spec.domain}`), asOf: table.asOf, fileName: spec.domain.toLowerCase() }
  const rows = table.rows.map((row) => ({ label: keysOf(table, row, words)[0] ?? '', ...row }))
  const titleOf = (measure: string) => (measures.length > 1 ? `${measure} · ${title}` : title)

  switch (spec.chart) {
    case 'LINE':
      return <LineChart {...frame} title={title} dimension={dimension} series={measures} data={rows} />
    case 'STACKED': {
      if (spec.dimensions.length === 1) {
        return <StackedChart {...frame} title={title} dimension={dimension} series={measures} data={rows} />
      }
      const split = splitOf(table.rows, (row) => keysOf(table, row, words))
      return split ? <StackedChart {...frame} title={title} dimension={dimension} {...split} /> : otherwise
    }
    case 'STATE_MAP':
      return measures.map((measure, index) => (
        <StateMap
          key={measure}
          {...frame}
          title={titleOf(measure)}
          measure={measure}
          names={places.stateNames}
          values={Object.fromEntries(table.rows.map(({ keys, values }) => [keys[0] ?? '', values[index] ?? null]))}
        />
      ))
    case 'BAR':
      return measures.map((measure, index) => (
        <BarChart
          key={measure}
          {...frame}
          title={titleOf(measure)}
          dimension={dimension}
          measure={measure}
          data={barsOf(rows, index, spec)}
          gatherWithheld={!hasOrder(spec)}
        />
      ))
  }
}

/** Whether the first dimension has an order that bars must keep. */
function hasOrder(spec: Spec): boolean {
  return ['MONTH', 'YEAR', 'FINANCIAL_YEAR', 'AGE_BAND'].includes(spec.dimensions[0] ?? '')
}

/** Time stays in its order; everything else goes from most to least, as far as bars can be read. */
function barsOf(
  rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[],
  index: number,
  spec: Spec,
) {
  const bars = rows.map(({ label, values }) => ({ label, value: values[index] ?? null }))
  if (hasOrder(spec)) return bars
  return bars.sort((a, b) => (b.value ?? -1) - (a.value ?? -1)).slice(0, MOST_BARS)
}
