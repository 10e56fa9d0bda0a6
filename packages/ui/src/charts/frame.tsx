import { ChartNoAxesColumn, Download, Table2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../action/button.js'
import { Withheld } from '../record/withheld.js'
import { formatDateTime, formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { csvOf, saveAs, svgOf } from './download.js'
import { useChartText } from './messages/index.js'
import type { ChartTable } from './model.js'
import { useWidth } from './use-width.js'

/** What every chart has. */
export interface ChartProps {
  /** What the chart says, in one sentence: "Two of three traced children were traced within a week." */
  readonly title: string
  /** What it shows, for those who do not see it; the title without it. */
  readonly summary?: string
  /** Where the figures come from. */
  readonly source?: ReactNode
  /** The moment of the figures, RFC 3339. */
  readonly asOf?: string
  /** Name of downloaded files, without ending. */
  readonly fileName?: string
}

interface ChartFrameProps extends ChartProps {
  readonly table: ChartTable
  /** Draws into at most so many pixels; takes them all unless it says otherwise. */
  readonly draw: (width: number) => { readonly width?: number; readonly height: number; readonly content: ReactNode }
  readonly legend?: ReactNode
}

/** Title, drawing, the same figures as a table one key away, and both as files. */
export function ChartFrame({ title, summary, source, asOf, fileName = 'chart', table, draw, legend }: ChartFrameProps) {
  const chart = useChartText()
  const { language } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const titleId = useId()
  const room = useWidth(box)
  const { width = room, height, content } = draw(room)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setAsTable((before) => !before)
  }
  return (
    <figure className="v-chart" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <figcaption className="v-chart-title" id={titleId}>
        {title}
      </figcaption>
      {legend}
      <div ref={box} className="v-chart-box">
        {asTable ? (
          <ChartAsTable table={table} label={title} />
        ) : (
          <svg
            ref={svg}
            role="img"
            aria-label={summary ?? title}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {content}
          </svg>
        )}
      </div>
      <div className="v-chart-foot">
        <p>
          {source && <bdi>{source}</bdi>}
          {source && asOf && ' · '}
          {asOf && <bdi>{chart('chart.asOf', { moment: formatDateTime(asOf, language) })}</bdi>}
        </p>
        <div className="v-chart-acts">
          <Button
            size="small"
            kind="plain"
            icon={asTable ? <ChartNoAxesColumn aria-hidden="true" /> : <Table2 aria-hidden="true" />}
            aria-keyshortcuts="t"
            onPress={() => setAsTable(!asTable)}
          >
            {asTable ? chart('chart.chart') : chart('chart.table')}
          </Button>
          {!asTable && (
            <Button
              size="small"
              kind="plain"
              icon={<Download aria-hidden="true" />}
              aria-label={chart('chart.svg')}
              onPress={() => svg.current && saveAs(`${fileName}.svg`, 'image/svg+xml', svgOf(svg.current, title))}
            >
              SVG
            </Button>
          )}
          <Button
            size="small"
            kind="plain"
            icon={<Download aria-hidden="true" />}
            aria-label={chart('chart.csv')}
            onPress={() => saveAs(`${fileName}.csv`, 'text/csv', csvOf(table))}
          >
            CSV
          </Button>
        </div>
      </div>
    </figure>
  )
}

function ChartAsTable({ table, label }: { readonly table: ChartTable; readonly label: string }) {
  const { language } = useLanguage()
  const [first, ...measures] = table.columns
  return (
    <table className="v-table v-chart-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className="v-th">
            {first}
          </th>
          {measures.map((column) => (
            <th key={column} scope="col" className="v-th" data-kind="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label: name, values }) => (
          <tr key={name} className="v-tr">
            <th scope="row" className="v-td v-chart-row-name">
              {name}
            </th>
            {measures.map((column, index) => {
              const value = values[index] ?? null
              return (
                <td key={column} className="v-td" data-kind="number">
                  {value === null ? <Withheld /> : formatNumber(value, language)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
