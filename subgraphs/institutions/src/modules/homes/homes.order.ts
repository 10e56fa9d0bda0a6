import type { CursorKind } from '@vatsalya/subgraph-kit'
import { asc, desc, type SQL, sql } from 'drizzle-orm'
import { home, homeFact, stayFact } from '../../database/tables.js'
import type { InstitutionOrder } from '../../generated/types.js'

/** Children on the roll of the row's home. */
export const onRoll = sql<number>`(select count(*)::int from ${stayFact}
  where ${stayFact.homeId} = ${home.id} and ${stayFact.dischargedAt} is null)`

/** End of the running inspection clock; far away where no visit is owed, so that such homes come last. */
const inspectionDue = sql`coalesce((select ${homeFact.inspectionDueAt} from ${homeFact}
  where ${homeFact.homeId} = ${home.id}), '2199-12-31T00:00:00Z')`

interface Order {
  /** First value of the sort key as text; the id is the second. */
  readonly key: SQL<string>
  readonly kind: CursorKind
  readonly by: readonly SQL[]
  /** Condition for rows behind a cursor. */
  readonly after: (key: string, id: string) => SQL
}

const freeBeds = sql`(${home.capacity} - ${onRoll})`
const id = sql`${home.id}::text`

export const ORDERS: Readonly<Record<InstitutionOrder, Order>> = {
  NAME: {
    key: sql`${home.name}`,
    kind: 'text',
    by: [asc(home.name), asc(id)],
    after: (key, last) => sql`(${home.name}, ${id}) > (${key}, ${last})`,
  },
  INSPECTION_DUE: {
    key: sql`to_char(${inspectionDue} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    kind: 'instant',
    by: [asc(inspectionDue), asc(id)],
    after: (key, last) => sql`(${inspectionDue}, ${id}) > (${key}::timestamptz, ${last})`,
  },
  FREE_BEDS: {
    key: sql`${freeBeds}::text`,
    kind: 'integer',
    by: [desc(freeBeds), asc(id)],
    after: (key, last) => sql`(-${freeBeds}, ${id}) > (-${key}::bigint, ${last})`,
  },
}
