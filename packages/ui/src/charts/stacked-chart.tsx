import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { useUiText } from '../messages/index.js'
import { formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { ChartFrame, type ChartProps } from './frame.js'
import { Legend } from './legend.js'
import { highest, type SeriesDatum } from './model.js'

export interface StackedChartProps extends ChartProps {
  readonly dimension: string
  /** At most four parts; more cannot be told apart. */
  readonly series: readonly string[]
  readonly data: readonly SeriesDatum[]
}

const ROW = 44
const LEAST_ROOM = 72
/** Width of a character of a figure, about. */
const CHARACTER = 7.5

/** Parts of a whole by one dimension: lying bars, the whole's figure at their end. Withheld parts have no length. */
export function StackedChart({ dimension, series, data, ...frame }: StackedChartProps) {
  const t = useUiText()
  const { language, direction } = useLanguage()
  // A whole with a withheld part is not told: what is left of it would tell the part.
  const told = (row: number) =>
    data[row]?.values.includes(null) ? `·· ${t('figure.withheldShort')}` : formatNumber(sums[row] ?? 0, language)
  const sums = data.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  const roomForEnds = Math.max(LEAST_ROOM, ...data.map((_, row) => told(row).length * CHARACTER + 16))
  const layers = stack<SeriesDatum, number>()
    .keys(series.map((_, index) => index))
    .value(({ values }, index) => values[index] ?? 0)([...data])
  return (
    <ChartFrame
      {...frame}
      table={{ columns: [dimension, ...series], rows: data }}
      legend={<Legend series={series} />}
      draw={(width) => {
        const length = scaleLinear()
          .domain([0, highest(sums)])
          .range([0, width - roomForEnds])
        const place = (x: number, span = 0) => (direction === 'rtl' ? width - x - span : x)
        return {
          height: data.length * ROW,
          content: data.map(({ label }, row) => (
            <g key={label} transform={`translate(0 ${row * ROW})`}>
              <text className="v-chart-name" x={place(0)} y="10">
                {label}
              </text>
              {layers.map((layer) => {
                const [from = 0, to = 0] = layer[row] ?? []
                const span = length(to) - length(from)
                return (
                  <rect
                    key={layer.key}
                    className="v-series"
                    data-series={layer.key % 4}
                    x={place(length(from), span)}
                    y="20"
                    width={Math.max(0, span - 1)}
                    height="16"
                  />
                )
              })}
              <text className="v-chart-figure" x={place(length(sums[row] ?? 0) + 8)} y="28">
                {told(row)}
              </text>
            </g>
          )),
        }
      }}
    />
  )
}
