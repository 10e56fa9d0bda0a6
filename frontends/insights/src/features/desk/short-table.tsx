import { Button, Row } from '@vatsalya/ui'
import { type DataColumn, DataTable, type SortState, sortRows } from '@vatsalya/ui/table'
import { useState } from 'react'
import { useDeskText } from './messages/index.js'

/** As many rows as the screen shows beside the rest of the page; on a phone each row is a card. */
const firstRows = () => (globalThis.matchMedia('(max-width: 620px)').matches ? 4 : 10)

interface ShortTableProps<Item> {
  readonly label: string
  readonly columns: readonly DataColumn<Item>[]
  /** What matters most comes first. */
  readonly rows: readonly Item[]
  readonly rowId: (item: Item) => string
}

/** The first rows of a long table; the others when they are asked for. Sorting looks at all of them. */
export function ShortTable<Item>({ label, columns, rows, rowId }: ShortTableProps<Item>) {
  const t = useDeskText()
  const [first] = useState(firstRows)
  const [all, setAll] = useState(false)
  const [sort, setSort] = useState<SortState | null>(null)
  const sortBy = columns.find(({ key }) => key === sort?.column)?.sortBy
  const sorted = sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={all ? sorted : sorted.slice(0, first)}
        rowId={rowId}
        sort={sort}
        onSort={setSort}
      />
      {rows.length > first && (
        <Row>
          <Button onPress={() => setAll(!all)}>
            {all ? t('desk.fewer', { count: first }) : t('desk.all', { count: rows.length })}
          </Button>
        </Row>
      )}
    </>
  )
}
