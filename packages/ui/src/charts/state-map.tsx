import { useUiText } from '../messages/index.js'
import { formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { ChartFrame, type ChartProps } from './frame.js'
import { useChartText } from './messages/index.js'
import { type Figure, highest, stepOf } from './model.js'
import { STATE_TILES } from './state-tiles.js'

export interface StateMapProps extends ChartProps {
  readonly measure: string
  /** Figure by State code ("IN-MH"); a State that is missing has no figure, null is withheld. */
  readonly values: Readonly<Record<string, Figure>>
  /** Name by State code, for the table. */
  readonly names: Readonly<Record<string, string>>
  readonly selected?: string | null
  readonly onSelect?: (code: string) => void
}

const STEPS = [1, 2, 3, 4, 5] as const
const COLUMNS = 7
const ROWS = 8

/** One measure by State as tiles of one size: darker is more. It is not mirrored; west stays west. */
export function StateMap({ measure, values, names, selected, onSelect, ...frame }: StateMapProps) {
  const chart = useChartText()
  const { language } = useLanguage()
  const most = highest(Object.values(values))
  const told = (value: Figure | undefined) =>
    value === undefined
      ? '–'
      : value === null
        ? '··'
        : formatNumber(value, language, { notation: value >= 100_000 ? 'compact' : 'standard' })
  const codes = Object.keys(STATE_TILES)
  return (
    <ChartFrame
      {...frame}
      table={{
        columns: [chart('chart.state'), measure],
        rows: codes
          .filter((code) => code in values)
          .map((code) => ({ label: names[code] ?? code, values: [values[code] ?? null] })),
      }}
      legend={<Scale />}
      draw={(width) => {
        const size = Math.min(76, Math.floor(width / COLUMNS))
        return {
          width: COLUMNS * size,
          height: ROWS * size,
          content: codes.map((code) => {
            const [column, row] = STATE_TILES[code] ?? [0, 0]
            const value = values[code]
            const step = value === undefined ? 0 : stepOf(value, most, STEPS.length)
            return (
              // Everyone else chooses a State in the table or the filter; the tile is a shortcut for the mouse.
              // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is one image to screen readers.
              <g
                key={code}
                className="v-tile"
                data-step={step ?? 'withheld'}
                data-selected={selected === code ? '' : undefined}
                data-open={onSelect ? '' : undefined}
                transform={`translate(${column * size} ${row * size})`}
                onClick={() => onSelect?.(code)}
              >
                <rect width={size - 3} height={size - 3} rx="3" />
                <text x={(size - 3) / 2} y={size * 0.36}>
                  {code.slice(3)}
                </text>
                <text className="v-tile-figure" x={(size - 3) / 2} y={size * 0.68}>
                  {told(value)}
                </text>
                <title>{`${names[code] ?? code}: ${told(value)}`}</title>
              </g>
            )
          }),
        }
      }}
    />
  )
}

/** The five steps from fewer to more, and what two dots mean. */
function Scale() {
  const t = useUiText()
  const chart = useChartText()
  return (
    <p className="v-scale">
      {chart('chart.fewer')}
      <svg width={STEPS.length * 20} height="14" aria-hidden="true" focusable="false">
        {STEPS.map((step) => (
          <g key={step} className="v-tile" data-step={step}>
            <rect x={(step - 1) * 20} y="0.5" width="18" height="13" rx="2" />
          </g>
        ))}
      </svg>
      {chart('chart.more')}
      <span>·· {t('figure.withheldShort')}</span>
    </p>
  )
}
