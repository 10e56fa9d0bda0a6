import { STATE_TILES } from '../charts/state-tiles.js'
import { BarChart, LineChart, StackedChart, StateMap } from '../charts.js'
import { Card, Page, PageHeading, Withheld } from '../core.js'
import { DataTable, FigureTableView } from '../table.js'

const FIGURES = [
  { label: 'Maharashtra', value: 1_23_456 },
  { label: 'Bihar', value: 84_210 },
  { label: 'Andaman and Nicobar Islands', value: null },
  { label: 'Assam', value: 21_004 },
]
const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']
const STATES = Object.fromEntries(
  Object.keys(STATE_TILES).map((code, index) => [code, index % 9 === 4 ? null : (index * 37) % 260]),
)
const frame = { source: 'Demo figures', asOf: '2026-11-24T16:10:00Z' }

/** Charts and tables. */
export function ChartsPart() {
  return (
    <Page>
      <PageHeading title="Figures" state="Every figure says its source and as of when." />
      <Card>
        <StateMap {...frame} title="Most reports come from five States." measure="Reports" values={STATES} names={{}} />
      </Card>
      <Card>
        <BarChart
          {...frame}
          title="Maharashtra registers the most."
          dimension="State"
          measure="Reports"
          data={FIGURES}
        />
      </Card>
      <Card>
        <BarChart
          {...frame}
          mark="dot"
          title="Days until a child is traced."
          dimension="State"
          measure="Days"
          data={FIGURES}
        />
      </Card>
      <Card>
        <LineChart
          {...frame}
          title="More children are traced than go missing since August."
          dimension="Month"
          series={['Reported', 'Traced']}
          data={MONTHS.map((label, index) => ({
            label,
            values: [220 - index * 9, index === 3 ? null : 150 + index * 12],
          }))}
        />
      </Card>
      <Card>
        <StackedChart
          {...frame}
          title="Two of three were traced within a week."
          dimension="Sex"
          series={['Within a week', 'Later', 'Untraced']}
          data={[
            { label: 'Girls', values: [640, 210, 150] },
            { label: 'Boys', values: [420, 120, 40] },
          ]}
        />
      </Card>
      <DataTable
        label="Homes"
        columns={[
          { key: 'name', title: 'Home', cell: ({ name }) => name, sortBy: ({ name }) => name },
          {
            key: 'beds',
            title: 'Beds',
            kind: 'number',
            cell: ({ beds }) => beds ?? <Withheld />,
            sortBy: ({ beds }) => beds,
          },
        ]}
        rows={[
          { name: 'Demo home Pune', beds: 40 },
          { name: 'Demo home Patna', beds: null },
        ]}
        rowId={({ name }) => name}
        rowHref={() => '#home'}
        selected={new Set(['Demo home Pune'])}
        onSelect={() => undefined}
      />
      <FigureTableView
        label="Reports by State"
        table={{
          columns: [
            { key: 'STATE', label: 'State', kind: 'DIMENSION' },
            { key: 'REPORTED', label: 'Reported', kind: 'MEASURE' },
          ],
          rows: [
            { keys: ['IN-MH'], values: [123456] },
            { keys: ['IN-LD'], values: [null] },
          ],
        }}
      />
    </Page>
  )
}
