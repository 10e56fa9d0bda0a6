import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table'
import { CheckMark } from '../form/check-mark.js'
import { type SortState, sortRows } from './sort.js'

/** More columns do not fit beside each other on a phone: each row then stands as a card, its cells below each other. */
const MOST_ON_A_PHONE = 3

export interface DataColumn<Item> {
  readonly key: string
  readonly title: string
  readonly cell: (item: Item) => ReactNode
  /** By what the column is sorted; without it the column cannot be. */
  readonly sortBy?: (item: Item) => string | number | null
  /** Numbers stand at the end of their column, clocks in one line. */
  readonly kind?: 'text' | 'number' | 'clock'
}

export interface DataTableProps<Item> {
  /** What the table tells, for those who do not see it. */
  readonly label: string
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Item>[]
  readonly rows: readonly Item[]
  readonly rowId: (item: Item) => string
  /** The page that a row opens. */
  readonly rowHref?: (item: Item) => string
  readonly onOpen?: (item: Item) => void
  /** Sorting by the server: the present order and what to do when another is asked. Else rows are sorted here. */
  readonly sort?: SortState | null
  readonly onSort?: (sort: SortState) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
  /** What stands in an empty table. */
  readonly empty?: ReactNode
}

/** A table that can be sorted, walked by arrow keys, opened by row and selected. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { label, columns, rows, rowId, rowHref, onOpen, selected, onSelect, empty } = props
  const [ownSort, setOwnSort] = useState<SortState | null>(null)
  const sort = props.sort ?? ownSort
  const shown = useMemo(() => {
    const sortBy = columns.find(({ key }) => key === ownSort?.column)?.sortBy
    return ownSort && sortBy && !props.onSort ? sortRows(rows, sortBy, ownSort.direction) : rows
  }, [rows, columns, ownSort, props.onSort])
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId])
  const ids = [...byId.keys()]
  return (
    <div className="v-table-box" data-stack={columns.length > MOST_ON_A_PHONE ? '' : undefined}>
      <Table
        className="v-table"
        aria-label={label}
        {...(sort ? { sortDescriptor: sort } : {})}
        onSortChange={({ column, direction }) => {
          const next = { column: String(column), direction }
          setOwnSort(next)
          props.onSort?.(next)
        }}
        selectionMode={onSelect ? 'multiple' : 'none'}
        selectedKeys={selected ?? []}
        onSelectionChange={(keys) => onSelect?.(new Set(keys === 'all' ? ids : [...keys].map(String)))}
        onRowAction={(key) => {
          const row = byId.get(String(key))
          if (row) onOpen?.(row)
        }}
      >
        <TableHeader>
          {onSelect && (
            <Column className="v-th v-th-select">
              <SelectBox />
            </Column>
          )}
          {columns.map(({ key, title, sortBy, kind }, index) => (
            <Column
              key={key}
              id={key}
              className="v-th"
              data-kind={kind}
              isRowHeader={index === 0}
              allowsSorting={Boolean(sortBy)}
            >
              {({ sortDirection }) => (
                <span className="v-th-text">
                  {title}
                  {sortDirection === 'ascending' && <ChevronUp aria-hidden="true" />}
                  {sortDirection === 'descending' && <ChevronDown aria-hidden="true" />}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className="v-table-empty">{empty}</div>}>
          {shown.map((item) => (
            <Row key={rowId(item)} id={rowId(item)} className="v-tr" {...(rowHref ? { href: rowHref(item) } : {})}>
              {onSelect && (
                <Cell className="v-td">
                  <SelectBox />
                </Cell>
              )}
              {columns.map(({ key, title, cell, kind }) => (
                <Cell key={key} className="v-td" data-kind={kind} data-title={title}>
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function SelectBox() {
  return (
    <Checkbox slot="selection" className="v-choice v-checkbox v-choice-bare">
      <CheckMark />
    </Checkbox>
  )
}
