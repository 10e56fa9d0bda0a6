import { scaleLinear } from 'd3-scale'
import { useUiText } from '../messages/index.js'
import { formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { ChartFrame, type ChartProps } from './frame.js'
import { type Datum, highest } from './model.js'

export interface BarChartProps extends ChartProps {
  /** What the rows are, as a column heading: "State". */
  readonly dimension: string
  readonly measure: string
  readonly data: readonly Datum[]
  /** `dot` for comparing positions where a bar from 0 would say nothing new. */
  readonly mark?: 'bar' | 'dot'
  /** Withheld figures in one line instead of a row each; for data without an order of its own. The table has them all. */
  readonly gatherWithheld?: boolean
}

const ROW = 30
const GAP = 8
/** Height of a name that stands above its bar. */
const NAME = 16
/** Below this width, in pixels, names may stand above their bars. */
const NARROW = 480
/** Width of a letter, about: names are Latin, Devanagari or Arabic. */
const LETTER = 7.6

/** One measure by one dimension: lying bars, each with its name and figure, so that nobody turns the head. */
export function BarChart({ dimension, measure, data, mark = 'bar', gatherWithheld = false, ...frame }: BarChartProps) {
  const t = useUiText()
  const { language, direction } = useLanguage()
  const most = highest(data.map(({ value }) => value))
  const table = { columns: [dimension, measure], rows: data.map(({ label, value }) => ({ label, values: [value] })) }
  const drawn = gatherWithheld ? data.filter(({ value }) => value !== null) : data
  const gathered = data.length - drawn.length
  return (
    <ChartFrame
      {...frame}
      table={table}
      draw={(width) => {
        const beside = Math.min(220, width * 0.36)
        // A name that would be cut stands above its bar instead, as it does on telephones.
        const above = width < NARROW && drawn.some(({ label }) => label.length > lettersIn(beside))
        const names = above ? 0 : beside
        const row = above ? ROW + NAME : ROW
        const figures = 64
        const length = scaleLinear()
          .domain([0, most])
          .range([0, width - names - figures])
        const place = (x: number, span = 0) => (direction === 'rtl' ? width - x - span : x)
        return {
          height: drawn.length * row + (gathered > 0 ? ROW : 0),
          content: [
            ...drawn.map(({ label, value }, index) => {
              const top = index * row + (above ? NAME : 0)
              const middle = top + ROW / 2
              const span = value === null ? 0 : Math.max(value > 0 ? 2 : 0, length(value))
              return (
                <g key={label}>
                  {above ? (
                    <text className="v-chart-name" x={place(0)} y={top - 2}>
                      {label}
                    </text>
                  ) : (
                    <text className="v-chart-name" x={place(names - GAP)} y={middle} data-end="">
                      {shorten(label, names)}
                    </text>
                  )}
                  {mark === 'bar' ? (
                    <rect
                      className="v-series"
                      data-series="0"
                      x={place(names, span)}
                      y={top + 7}
                      width={span}
                      height={ROW - 14}
                    />
                  ) : (
                    <>
                      <line
                        className="v-chart-rule"
                        x1={place(names)}
                        x2={place(width - figures)}
                        y1={middle}
                        y2={middle}
                      />
                      {value !== null && (
                        <circle className="v-series" data-series="0" cx={place(names + span)} cy={middle} r="6" />
                      )}
                    </>
                  )}
                  <text className="v-chart-figure" x={place(names + span + GAP + (mark === 'dot' ? 6 : 0))} y={middle}>
                    {value === null ? `·· ${t('figure.withheldShort')}` : formatNumber(value, language)}
                  </text>
                </g>
              )
            }),
            gathered > 0 && (
              <text key="gathered" className="v-chart-name" x={place(0)} y={drawn.length * row + ROW / 2}>
                {`·· ${t('figure.withheldMany', { count: gathered })}`}
              </text>
            ),
          ],
        }
      }}
    />
  )
}

const lettersIn = (pixels: number) => Math.floor((pixels - GAP) / LETTER)

/** Cuts a name that would run into the bars; the table has it whole. */
function shorten(label: string, pixels: number): string {
  const letters = lettersIn(pixels)
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label
}
