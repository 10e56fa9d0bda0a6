import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { bigint, date, primaryKey, text } from 'drizzle-orm/pg-core'
import { changes } from '../columns.js'
import { changesRows, sees } from '../policies.js'
import { institutions } from '../schema.js'

/** Whole paise; up to 9,223 lakh crore rupees. */
const paise = (name: string) => bigint(name, { mode: 'bigint' })

/** Central share of a State in a financial year ("2024-25"), and what was spent of it. */
export const schemeFund = institutions.table(
  'scheme_fund',
  {
    stateCode: text('state_code').notNull(),
    financialYear: text('financial_year').notNull(),
    releasedPaise: paise('released_paise').notNull(),
    utilisedPaise: paise('utilised_paise').notNull(),
    source: text('source').notNull(),
    asOf: date('as_of').notNull(),
    ...changes(),
  },
  (table) => [
    primaryKey({ columns: [table.stateCode, table.financialYear] }),
    // District posts see the line of their State; a State's money is no secret inside it.
    sees(
      sql`${mayDo('scheme:read')} and (access.covers(state_code, null, null) or state_code = nullif(access.state(), ''))`,
    ),
    changesRows(sql`${mayDo('scheme:write')} and access.covers(state_code, null, null)`),
  ],
)

/** What the Centre released to all States in a financial year, as published. */
export const schemeRelease = institutions.table(
  'scheme_release',
  {
    financialYear: text('financial_year').primaryKey(),
    releasedPaise: paise('released_paise').notNull(),
    source: text('source').notNull(),
  },
  () => [sees(mayDo('scheme:read'))],
)
