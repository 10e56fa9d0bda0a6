import { anyOf, isService, mayDo } from '@vatsalya/subgraph-kit'
import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy } from 'drizzle-orm/pg-core'
import { server } from './schema.js'

/*
 * The third wall. A table without a policy for an act refuses that act: a table with only `sees` and `adds` is
 * append-only. The functions of schema `access` read the viewer of the transaction.
 */

/** Which rows may be read. */
export const sees = (rule: SQL) => pgPolicy('sees', { for: 'select', to: server, using: rule })

/** Which rows may be added. */
export const adds = (rule: SQL) => pgPolicy('adds', { for: 'insert', to: server, withCheck: rule })

/** Which rows may be changed; what they become must fit the rule too. A row must be seen to be changed. */
export const changesRows = (rule: SQL) =>
  pgPolicy('changes', { for: 'update', to: server, using: rule, withCheck: rule })

/** The viewer's jurisdiction covers the row's place. */
export const covered = sql`access.covers(state_code, district_code, office_id)`

/**
 * The viewer's office as the tables keep it. The column is not cast and the setting is read once, in a query of its own:
 * only then may the planner use an index before the policy of the other table has looked at every row.
 */
export const ownOffice = sql`(select nullif(access.office(), '')::uuid)`

/** The row is of the home in which the viewer works. */
export const ownHome = sql`office_id = ${ownOffice}`

/**
 * Rows about single children: seen by the home, by the committee or Board that ordered, and by the district's child
 * protection officer. State and nation see counts only (domain reference 7).
 */
export const childsRow = anyOf(
  isService,
  sql`(${mayDo('institution:read')} and (${ownHome} or board_id = ${ownOffice}
    or (access.role() = 'DCPO' and ${covered})))`,
)

/** The row is of a home's own register: `home_id` repeats the office by which access is told. */
export const ownRegister = sql`${ownHome} and home_id = office_id`

/** The stay is in the viewer's home. Being seen is not enough for a change: committees and the district see it too. */
export const stayInOwnHome = (stay: string) =>
  sql`exists (select 1 from institutions.placement p where p.id = ${sql.raw(stay)} and p.office_id = ${ownOffice})`
