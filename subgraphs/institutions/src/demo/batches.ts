import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'

/** Rows of one statement; a few megabytes of JSON. */
const BATCH = 2_000

/**
 * Inserts many rows, a few thousand at a time, each batch as one JSON parameter. Every row must tell the same columns; what
 * they do not tell gets its default. Runs as the owner, whom row-level security does not bind.
 */
export async function insertAll<Table extends PgTable>(
  sql: postgres.TransactionSql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(getTableColumns(table)).filter(([property]) => property in first)
  const name = `institutions.${getTableName(table)}`
  const list = columns.map(([, column]) => column.name).join(', ')
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => {
      const values = new Map(Object.entries(row))
      return Object.fromEntries(columns.map(([property, column]) => [column.name, values.get(property) ?? null]))
    })
    // Names of tables and columns are our own; the values are a parameter.
    await sql.unsafe(
      `insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`,
      [JSON.stringify(batch, plain)],
    )
  }
}

/** Whole paise as text: JSON knows no such numbers, PostgreSQL reads them back. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
