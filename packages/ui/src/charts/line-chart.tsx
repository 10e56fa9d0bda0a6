import { scaleLinear, scalePoint } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import { formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { ChartFrame, type ChartProps } from './frame.js'
import { type Figure, highest, type SeriesDatum } from './model.js'

export interface LineChartProps extends ChartProps {
  /** What the steps are: "Month". */
  readonly dimension: string
  /** At most four lines. */
  readonly series: readonly string[]
  /** In the order of time. */
  readonly data: readonly SeriesDatum[]
}

const HEIGHT = 260
const FOOT = 28
const HEAD = 12
/** Narrower, the names would take the lines' room: they stand above the lines then, each beside a piece of its own. */
const NARROW = 480
const NAME = 20
const PIECE = 24

/** Measures over time. Lines carry their names at the end; a withheld figure leaves a gap. */
export function LineChart({ dimension, series, data, ...frame }: LineChartProps) {
  const { language, direction } = useLanguage()
  const rtl = direction === 'rtl'
  const most = highest(data.flatMap(({ values }) => values))
  return (
    <ChartFrame
      {...frame}
      table={{ columns: [dimension, ...series], rows: data }}
      draw={(width) => {
        const before = 52
        const narrow = width < NARROW
        const after = narrow ? roomForEnds([]) : Math.min(width * 0.45, roomForEnds(series))
        const above = narrow ? NAME * series.length : 0
        const height = HEIGHT + above
        const ends = rtl ? [width - before, after] : [before, width - after]
        const x = scalePoint<string>()
          .domain(data.map(({ label }) => label))
          .range(ends)
        const y = scaleLinear()
          .domain([0, most])
          .nice(4)
          .range([height - FOOT, above + HEAD])
        const path = (index: number) =>
          line<SeriesDatum>()
            .defined(({ values }) => typeof values[index] === 'number')
            .x(({ label }) => x(label) ?? 0)
            .y(({ values }) => y(values[index] ?? 0))
            .curve(curveMonotoneX)([...data]) ?? ''
        // As many names of steps as fit beside each other.
        const every = Math.max(1, Math.ceil(data.length / Math.max(1, Math.floor((width - before - after) / 64))))
        return {
          height,
          content: (
            <>
              {y.ticks(4).map((tick) => (
                <g key={tick}>
                  <line className="v-chart-rule" x1={ends[0]} x2={ends[1]} y1={y(tick)} y2={y(tick)} />
                  <text className="v-chart-axis" x={rtl ? width - before + 8 : before - 8} y={y(tick)} data-end="">
                    {formatNumber(tick, language, { notation: tick >= 100_000 ? 'compact' : 'standard' })}
                  </text>
                </g>
              ))}
              {data.map(({ label }, index) =>
                index % every === 0 ? (
                  <text key={label} className="v-chart-axis" x={x(label)} y={height - 10} data-middle="">
                    {label}
                  </text>
                ) : null,
              )}
              {narrow &&
                series.map((name, index) => (
                  <g key={name} transform={`translate(0 ${NAME * index + NAME / 2})`}>
                    <line
                      className="v-line"
                      data-series={index % 4}
                      x1={rtl ? width - PIECE : 0}
                      x2={rtl ? width : PIECE}
                      y1="0"
                      y2="0"
                    />
                    <text className="v-chart-axis" x={rtl ? width - PIECE - 8 : PIECE + 8} y="0">
                      {name}
                    </text>
                  </g>
                ))}
              {series.map((name, index) => (
                <path key={name} className="v-line" data-series={index % 4} d={path(index)} />
              ))}
              {endLabels(series, data, y).map(({ name, top, index, value }) => (
                <text
                  key={name}
                  className="v-chart-end"
                  data-series={index % 4}
                  x={rtl ? after - 8 : width - after + 8}
                  y={top}
                >
                  {narrow ? formatNumber(value, language) : `${name} ${formatNumber(value, language)}`}
                </text>
              ))}
            </>
          ),
        }
      }}
    />
  )
}

/** Pixels for the longest name with its figure; a letter is about 7.5 wide. */
function roomForEnds(series: readonly string[]): number {
  return 20 + 7.5 * (Math.max(0, ...series.map((name) => name.length)) + 6)
}

/** Names at the ends of the lines, pushed apart where lines end near each other. */
function endLabels(series: readonly string[], data: readonly SeriesDatum[], y: (value: number) => number) {
  const last = (index: number): Figure =>
    data.findLast(({ values }) => typeof values[index] === 'number')?.values[index] ?? null
  const labels = series.flatMap((name, index) => {
    const value = last(index)
    return value === null ? [] : [{ name, index, value, top: y(value) }]
  })
  labels.sort((a, b) => a.top - b.top)
  for (const [at, label] of labels.entries()) {
    const above = labels[at - 1]
    if (above && label.top - above.top < 18) label.top = above.top + 18
  }
  return labels
}
