import type { Viewer } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { setViewer } from '../database/viewer-session.js'
import type { TestSubgraph } from './harness.js'

/** SQLSTATE of insufficient_privilege: what row-level security answers. */
export const REFUSED = '42501'

/** What {@link wrongWrites} compares: who gets through to the rows of one place, and who should. */
export interface WriteWall {
  readonly test: TestSubgraph
  /** Name of the subgraph, which is also its schema. */
  readonly schema: string
  readonly viewers: readonly (readonly [name: string, viewer: Viewer])[]
  /** Who may add or change rows of the place, told by the duty and not by SQL. */
  readonly mayWrite: (table: string, viewer: Viewer, name: string) => boolean
  /** The only tables to try; all of the domain's where left out. */
  readonly tables?: readonly string[]
  /** SQL over `t` for the rows of the place, by table; for other tables {@link WriteWall.ofPlace} says it. */
  readonly where?: Readonly<Record<string, string>>
  /** SQL over `t` for the rows of the place where the table has a column of it. */
  readonly ofPlace: string
  /** Columns of a row where the world has none: its parents are enough, since row-level security is asked first. */
  readonly parents?: Readonly<Record<string, string>>
}

/** Tables of the kit have tests there. */
const KIT = ['audit', 'audit_head', 'idempotency', 'inbox', 'known_office']

/**
 * Tries to add and to change a row of the place in every table of the schema, as every viewer, under the server's own
 * role and past the server's code. Answers what differs from `mayWrite`, one sentence each: writes that go through
 * though nobody's duty says so, and duties that row-level security knows nothing of. Nothing of it remains.
 */
export async function wrongWrites(wall: WriteWall): Promise<string[]> {
  const wrong: string[] = []
  for (const { table, column } of await tablesOf(wall)) {
    const where = wall.where?.[table] ?? wall.ofPlace
    const name = `${wall.schema}."${table}"`
    const insert = insertOf(name, (await rowOf(wall.test, name, where)) ?? wall.parents ?? {})
    const update = `update ${name} t set "${column}" = t."${column}" where ${where} returning 1`
    for (const [who, viewer] of wall.viewers) {
      const added = await stateOf(wall.test, viewer, insert)
      const changed = await stateOf(wall.test, viewer, update)
      const through = [
        ...(added === REFUSED ? [] : [`adds to ${table}: ${added}`]),
        ...(changed === REFUSED || changed === NO_ROW ? [] : [`changes ${table}: ${changed}`]),
      ]
      const may = wall.mayWrite(table, viewer, who)
      if (!may) wrong.push(...through.map((act) => `${who} ${act}`))
      else if (through.length === 0) wrong.push(`${who} may write ${table}, and cannot`)
    }
  }
  return wrong
}

const NO_ROW = 'no row'

/** SQLSTATE of a statement under the server's own role, 'done' where it went through. */
async function stateOf(test: TestSubgraph, viewer: Viewer, statement: string): Promise<string> {
  try {
    await drizzle(test.role).transaction(async (tx) => {
      await tx.execute(setViewer(viewer))
      throw new Undone((await tx.execute(sql.raw(statement))).count)
    })
  } catch (error) {
    if (error instanceof Undone) return error.rows === 0 ? NO_ROW : 'done'
    const cause: unknown = error instanceof Error ? error.cause : undefined
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(error)
  }
  return 'done'
}

class Undone extends Error {
  constructor(readonly rows: number) {
    super('undone')
  }
}

/** Tables of the domain, each with its first column. */
async function tablesOf({ test, schema, tables }: WriteWall): Promise<{ table: string; column: string }[]> {
  const rows = await test.owner<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    join pg_tables on schemaname = table_schema and tablename = table_name
    where table_schema = ${schema} and ordinal_position = 1 order by 1`
  return rows.filter(({ table }) => !KIT.includes(table) && (tables?.includes(table) ?? true))
}

/**
 * Tries to add a copy of a row of `table` ("boards.order") with other values in it, as this viewer and past the
 * server's code. Answers the SQLSTATE, {@link REFUSED} where row-level security holds; 'done' where nothing does.
 *
 * @param where SQL over `t` for the row that is copied; one must stand
 */
export async function addForged(
  test: TestSubgraph,
  viewer: Viewer,
  copy: { readonly table: string; readonly where: string; readonly change: object },
): Promise<string> {
  const row = await rowOf(test, copy.table, copy.where)
  if (!row) throw new Error(`no row of ${copy.table} where ${copy.where}`)
  return stateOf(test, viewer, insertOf(copy.table, { ...row, ...copy.change }))
}

function insertOf(table: string, row: object): string {
  const text = JSON.stringify(row).replaceAll("'", "''")
  return `insert into ${table} select * from jsonb_populate_record(null::${table}, '${text}')`
}

/** A row as it stands: what is tried is what would be right for its own writer. */
async function rowOf(test: TestSubgraph, table: string, where: string): Promise<object | undefined> {
  const [row] = await test.owner.unsafe<{ row: object }[]>(
    `select to_jsonb(t) as row from ${table} t where ${where} order by to_jsonb(t)::text limit 1`,
  )
  return row?.row
}
