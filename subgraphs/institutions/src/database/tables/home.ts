import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { date, index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, place } from '../columns.js'
import { changesRows, covered, ownOffice, sees } from '../policies.js'
import { institutions } from '../schema.js'

export const INSTITUTION_KINDS = [
  'CHILDRENS_HOME',
  'OPEN_SHELTER',
  'SPECIALISED_ADOPTION_AGENCY',
  'OBSERVATION_HOME',
  'SPECIAL_HOME',
  'PLACE_OF_SAFETY',
] as const

export const CASE_KINDS = ['CNCP', 'CCL'] as const

export const HOME_SEXES = ['GIRLS', 'BOYS', 'ANY'] as const

/** A child care institution and its registration. */
export const home = institutions.table(
  'home',
  {
    /** Id of the home's office in the directory; `office_id` repeats it for the words of access. */
    id: uuid('id').primaryKey(),
    ...place(),
    name: text('name').notNull(),
    kind: text('kind', { enum: INSTITUTION_KINDS }).notNull(),
    caseKind: text('case_kind', { enum: CASE_KINDS }).notNull(),
    takes: text('takes', { enum: HOME_SEXES }).notNull(),
    ageFrom: smallint('age_from').notNull(),
    ageTo: smallint('age_to').notNull(),
    runBy: text('run_by', { enum: ['GOVERNMENT', 'VOLUNTARY'] }).notNull(),
    capacity: smallint('capacity').notNull(),
    registrationNumber: text('registration_number').notNull(),
    /** A provisional one lives six months (s.41(3)), a full one five years. */
    registrationForm: text('registration_form', { enum: ['PROVISIONAL', 'FULL'] }).notNull(),
    grantedOn: date('granted_on').notNull(),
    validUntil: date('valid_until').notNull(),
    ...changes(),
  },
  (table) => [
    uniqueIndex('home_registration').on(table.registrationNumber),
    index('home_name').on(table.stateCode, table.districtCode, table.name, table.id),
    // Committees and Boards look for a bed in the whole State, and find a home abroad again where they placed a child.
    // The last question names its index: asked of every row, or of the whole table, it would cost each list its speed.
    sees(sql`${isService} or (${mayDo('institution:read')} and (${covered}
        or (${mayDo('board:order')} and state_code = nullif(access.state(), ''))
        or id in (select p.home_id from institutions.placement p where p.board_id = ${ownOffice})))`),
    changesRows(sql`(${mayDo('institution:admit')} or ${mayDo('institution:inspect')}) and ${covered}`),
  ],
)
