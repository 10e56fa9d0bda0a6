import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { LARGEST_PAGE, readPage } from './connection.js'

/**
 * Condition of a query for lists inside objects: rows of these parents, for each parent at most {@link LARGEST_PAGE},
 * the first ones by `keep`. No list of an answer grows with what people write into one record.
 *
 * @param parent column by which the list belongs to its object
 * @param rows.within further columns that part the rows of a parent, each part with a limit of its own
 */
export function eachAtMost(
  parent: PgColumn,
  keys: readonly string[],
  rows: { readonly id: PgColumn; readonly keep: readonly (SQL | PgColumn)[]; readonly within?: readonly PgColumn[] },
): SQL | undefined {
  const ofParents = inArray(parent, [...keys])
  const comma = sql.raw(', ')
  const parts = sql.join([parent, ...(rows.within ?? [])], comma)
  // The parent is asked twice: the outer scan must not touch other rows, each of which its policy would look at.
  return and(
    ofParents,
    sql`${rows.id} in (select ranked.id from (select ${rows.id} as id,
      row_number() over (partition by ${parts} order by ${sql.join([...rows.keep], comma)}) as place
      from ${parent.table} where ${ofParents}) ranked where ranked.place <= ${LARGEST_PAGE})`,
  )
}

/** The first rows of a list inside an object; `first` as for root lists, with its refusals. */
export function firstOf<T>(rows: readonly T[], first: number | null | undefined): T[] {
  return rows.slice(0, readPage({ first: first ?? null }, 0).limit)
}

/** The newest rows of a list that tells the oldest first. */
export function newestOf<T>(rows: readonly T[], first: number | null | undefined): T[] {
  return rows.slice(-readPage({ first: first ?? null }, 0).limit)
}
