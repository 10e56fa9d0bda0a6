import { mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { date, index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { adds, changesRows, coveredChild, notRecused, ownState, sees } from '../policies.js'
import { cases } from '../schema.js'
import { child } from './child.js'

/** A guardian as stored. */
export interface StoredGuardian {
  readonly name: string
  readonly relation: string
  readonly phone: string | null
}

/** What identifies a child. Who sees it: by duty through an open door, or by a revealed identity that has not run out. */
export const childIdentity = cases.table(
  'child_identity',
  {
    childId: uuid('child_id')
      .primaryKey()
      .references(() => child.id),
    stateCode: text('state_code').notNull(),
    name: text('name'),
    otherNames: text('other_names').array().notNull().default([]),
    birthDate: date('birth_date'),
    marks: text('marks').array().notNull().default([]),
    physique: text('physique'),
    languages: text('languages').array().notNull().default([]),
    address: text('address'),
    guardians: jsonb('guardians').$type<readonly StoredGuardian[]>().notNull().default([]),
    photoId: uuid('photo_id'),
    /** Keys by which the child's names and its guardians' are found in any spelling or script (packages/linkage). */
    nameKeys: text('name_keys').array().notNull().default([]),
    guardianKeys: text('guardian_keys').array().notNull().default([]),
  },
  (table) => [
    index('child_identity_names').using('gin', table.nameKeys),
    index('child_identity_guardians').using('gin', table.guardianKeys),
    notRecused('child_identity.child_id'),
    sees(sql`
      (${mayDo('identity:reveal')}
        and exists (select 1 from cases.reveal_grant g where g.child_id = child_identity.child_id and g.expires_at > now()
          and g.subject = access.subject() and g.post = access.post())
        and exists (select 1 from cases.child c where c.id = child_identity.child_id))
      or (${mayDo('identity:read')} and exists (
        select 1 from cases.child c join cases.child_access a on a.child_id = c.id and a.until is null
        where c.id = child_identity.child_id
          and (not c.protected or (a.basis in ('BOARD', 'HOME') and a.office_id::text = access.office()))))`),
    // It comes before the door of a new child, so that only its State can be asked; it is added once.
    adds(sql`(${mayDo('missing:write')} or ${mayDo('found:write')}) and ${ownState}`),
    changesRows(sql`(${mayDo('missing:write')} or ${mayDo('found:write')})
      and ${coveredChild('child_identity.child_id')}`),
  ],
)
