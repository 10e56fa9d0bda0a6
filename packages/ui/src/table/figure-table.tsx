import { Withheld } from '../record/withheld.js'
import { formatNumber } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { type DataColumn, DataTable } from './data-table.js'

/** Figures as every subgraph tells them (GraphQL type FigureTable); a withheld cell is null. */
export interface FigureTableShape {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly kind: 'DIMENSION' | 'MEASURE' }[]
  readonly rows: readonly { readonly keys: readonly (string | null)[]; readonly values: readonly (number | null)[] }[]
}

export interface FigureTableViewProps {
  readonly label: string
  readonly table: FigureTableShape
  /** Words for a key of a dimension (a State's name for its code); the key itself without it. */
  readonly nameOf?: (column: string, key: string | null) => string
}

type FigureRow = FigureTableShape['rows'][number]

/** Figures by dimensions as a table that can be sorted; withheld cells say so. */
export function FigureTableView({ label, table, nameOf }: FigureTableViewProps) {
  const { language } = useLanguage()
  const dimensions = table.columns.filter(({ kind }) => kind === 'DIMENSION')
  const measures = table.columns.filter(({ kind }) => kind === 'MEASURE')
  const name = (column: string, key: string | null) => nameOf?.(column, key) ?? key ?? ''
  const columns: DataColumn<FigureRow>[] = [
    ...dimensions.map(({ key, label: title }, index) => ({
      key,
      title,
      cell: ({ keys }: FigureRow) => name(key, keys[index] ?? null),
      sortBy: ({ keys }: FigureRow) => name(key, keys[index] ?? null),
    })),
    ...measures.map(({ key, label: title }, index) => ({
      key,
      title,
      kind: 'number' as const,
      cell: ({ values }: FigureRow) => {
        const value = values[index]
        return value === null || value === undefined ? <Withheld /> : formatNumber(value, language)
      },
      sortBy: ({ values }: FigureRow) => values[index] ?? null,
    })),
  ]
  return <DataTable label={label} columns={columns} rows={table.rows} rowId={({ keys }) => JSON.stringify(keys)} />
}
