import { PUBLIC_VIEWER, type Viewer } from '@vatsalya/access'
import { newId, setViewer } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../access.harness.js'
import { PUNE, policePatna, policePune, registerMissing, somePhoto, upload } from '../cases.harness.js'

let cases: TestSubgraph
let parents: Record<string, string>
beforeAll(async () => {
  const world = await openWorld()
  cases = world.cases
  const { reportId, childId } = world.pune
  parents = { state_code: 'IN-MH', from_state_code: 'IN-MH', report_id: reportId, child_id: childId }
  const sent = await upload(cases, policePune, await somePhoto())
  await registerMissing(cases, policePune, { photoUploadId: sent.json().uploadId })
  await cases.ask(
    policePune,
    'mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: newId(),
        childId: world.shielded.childId,
        reason: 'A hearing is held today.',
        minutes: 5,
      },
    },
  )
})
afterAll(() => cases.close())

/** Tables of this domain: those of the kit have tests there. */
const KIT = ['audit', 'audit_head', 'idempotency', 'inbox']

/** Whoever reads here and writes nothing, strangers, and a station of another State. */
const READERS: readonly (readonly [string, Viewer])[] = [
  ['the ministry', roleViewer('MINISTRY')],
  ['a committee in Pune', roleViewer('CWC_MEMBER', PUNE)],
  ['the protection officer of Pune', roleViewer('DCPO', PUNE)],
  ['a home in Pune', roleViewer('CCI_SUPERINTENDENT', PUNE)],
  ['a stranger', PUBLIC_VIEWER],
  ['the station in Patna', policePatna],
]

/** The protection officer has the desk of sightings and matches, and is the second person of what police decide. */
const DESK = ['the protection officer of Pune']

/** Who may write there all the same, and why it is no fault. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Anybody reports, and marks the proof of work that came with it.
  sighting: READERS.map(([name]) => name),
  used_proof: READERS.map(([name]) => name),
  // A sighting that matches becomes a lead by the hand of its desk, with its words; the desk's clocks are its own.
  lead: DESK,
  lead_words: DESK,
  clock: DESK,
  // Whoever finds a child, sees its sighting or its report decides of a pair.
  match_pair: DESK,
  // The second person: of an end, of a poster, and of who has a conflict of interest.
  ending: DESK,
  missing_report: DESK,
  poster: DESK,
  recusal: DESK,
}

/** SQLSTATE of a statement under the server's own role, or null where it went through; nothing of it remains. */
async function stateOf(viewer: Viewer, statement: string): Promise<string | null> {
  try {
    await drizzle(cases.role).transaction(async (tx) => {
      await tx.execute(setViewer(viewer))
      const rows = await tx.execute(sql.raw(statement))
      throw new Undone(rows.length)
    })
  } catch (error) {
    if (error instanceof Undone) return error.rows === 0 ? 'no row' : null
    const cause: unknown = error instanceof Error ? error.cause : undefined
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(error)
  }
  return null
}

class Undone extends Error {
  constructor(readonly rows: number) {
    super('undone')
  }
}

/** Tables, each with its first column. */
async function tables(): Promise<{ table: string; column: string }[]> {
  const rows = await cases.owner<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    join pg_tables on schemaname = table_schema and tablename = table_name
    where table_schema = 'cases' and ordinal_position = 1 order by 1`
  return rows.filter(({ table }) => !KIT.includes(table))
}

/** A row of Pune as it stands, as JSON: what is tried is what would be right for its own writer. */
async function rowOf(table: string): Promise<string | undefined> {
  const [row] = await cases.owner.unsafe<{ row: string }[]>(
    `select to_jsonb(t)::text as row from cases.${table} t
     ${table === 'used_proof' ? '' : `where to_jsonb(t) ->> 'state_code' = 'IN-MH'`}
     order by to_jsonb(t) ->> 'subject' limit 1`,
  )
  return row?.row
}

describe('a post that only reads', () => {
  it.each(READERS)('%s adds and changes nothing, in no table', async (name, viewer) => {
    const through: string[] = []
    for (const { table, column } of await tables()) {
      if (ALLOWED[table]?.includes(name)) continue
      const row = await rowOf(table)
      // Row-level security is asked before anything else: where the world has no row, its parents are enough.
      const text = (row ?? JSON.stringify(parents)).replaceAll("'", "''")
      const added = await stateOf(
        viewer,
        `insert into cases.${table} select * from jsonb_populate_record(null::cases.${table}, '${text}')`,
      )
      // 42501: insufficient_privilege, what row-level security answers.
      if (added !== '42501') through.push(`insert into ${table}: ${added}`)
      const changed = await stateOf(
        viewer,
        `update cases.${table} t set ${column} = t.${column}
         where coalesce(to_jsonb(t) ->> 'state_code', 'IN-MH') = 'IN-MH' returning 1`,
      )
      if (changed !== 'no row' && changed !== '42501') through.push(`update ${table}: ${changed}`)
    }
    expect(through).toEqual([])
  })
})
