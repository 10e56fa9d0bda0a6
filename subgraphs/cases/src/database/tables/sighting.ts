import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import { adds, changesRows, covered, coveredParent, purges, sees, seesRow } from '../policies.js'
import { cases } from '../schema.js'
import { SEXES } from './child.js'

export const SIGHTING_STAGES = ['SUBMITTED', 'HELD', 'SCREENED', 'SUPERVISOR', 'ASSIGNED', 'REVISIT', 'CLOSED'] as const

export const SIGHTING_URGENCIES = ['NORMAL', 'HIGH', 'URGENT'] as const

export const SIGHTING_OUTCOMES = [
  'CHILD_MET',
  'MATCHED_TO_MISSING',
  'NOT_FOUND',
  'NO_CONCERN',
  'DUPLICATE',
  'SPAM',
] as const

/** What somebody saw, its free words apart. Anybody may add one; only the desk of its district reads it. */
export const sighting = cases.table(
  'sighting',
  {
    id: id(),
    /** Of the place where the child was seen; the office is the unit that goes to look. */
    ...place(),
    /** Random; whoever holds it may ask what became of the report. */
    reference: text('reference').notNull(),
    stage: text('stage', { enum: SIGHTING_STAGES }).notNull(),
    urgency: text('urgency', { enum: SIGHTING_URGENCIES }).notNull(),
    unverified: boolean('unverified').notNull(),
    reportedAt: instant('reported_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    seenPlace: text('seen_place').notNull(),
    sex: text('sex', { enum: SEXES }),
    ageFrom: smallint('age_from'),
    ageTo: smallint('age_to'),
    posterId: uuid('poster_id'),
    reportId: uuid('report_id'),
    outcome: text('outcome', { enum: SIGHTING_OUTCOMES }),
    /** Hash of what was told, without its blanks: the same told again is gathered under the first. */
    fingerprint: text('fingerprint').notNull().default(''),
    /** The sighting under which this one is gathered; it ends with that one. */
    mainId: uuid('main_id'),
    /** Who called it a false report; a supervisor decides. */
    flaggedBy: text('flagged_by'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('sighting_reference').on(table.reference),
    index('sighting_desk').on(table.stateCode, table.districtCode, table.stage, table.reportedAt),
    index('sighting_report').on(table.reportId),
    index('sighting_main').on(table.mainId),
    index('sighting_same').on(table.districtCode, table.fingerprint).where(sql`main_id is null`),
    // The desk where the child was seen, and the station whose poster brought the sighting.
    sees(sql`${isService} or ${mayDo('sighting:read')} and (${covered}
      or ${seesRow('missing_report', 'sighting.report_id')})`),
    adds(sql`stage in ('SUBMITTED', 'HELD') and outcome is null`),
    changesRows(sql`${isService} or (${mayDo('sighting:triage')} and ${covered})`),
  ],
)

const sameSighting = (table: string) => seesRow('sighting', `${table}.sighting_id`)

/** The sighting has no step yet: it is being written. Its writer, a stranger, does not see it. */
const isNew = (table: string) => sql.raw(`cases.sighting_is_new(${table}.sighting_id)`)

/**
 * What a stranger told in free words: it may name the child. Read where the duty needs identities and the child, if it
 * is known, is none that the law or a conflict of interest closes; or where the identity of its child is read anyway.
 */
export const sightingWords = cases.table(
  'sighting_words',
  {
    sightingId: uuid('sighting_id')
      .primaryKey()
      .references(() => sighting.id),
    stateCode: text('state_code').notNull(),
    childName: text('child_name'),
    description: text('description').notNull(),
  },
  () => [
    sees(sql`${isService} or (${mayDo('identity:read')} and cases.reads_words(sighting_words.sighting_id))`),
    adds(isNew('sighting_words')),
  ],
)

/** How to reach the reporter; apart from what was seen. */
export const sightingContact = cases.table(
  'sighting_contact',
  {
    sightingId: uuid('sighting_id')
      .primaryKey()
      .references(() => sighting.id),
    stateCode: text('state_code').notNull(),
    name: text('name'),
    phone: text('phone'),
    language: text('language'),
  },
  () => [
    // The service tells reporters what became of it.
    sees(sql`${isService} or (${mayDo('sighting:triage')} and ${sameSighting('sighting_contact')})`),
    adds(isNew('sighting_contact')),
  ],
)

/** Every stage that a sighting was in. Only ever added to. */
export const sightingStep = cases.table(
  'sighting_step',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    sightingId: uuid('sighting_id')
      .notNull()
      .references(() => sighting.id),
    from: text('from_stage', { enum: SIGHTING_STAGES }),
    to: text('to_stage', { enum: SIGHTING_STAGES }).notNull(),
    note: text('note'),
    ...actor(),
  },
  (table) => [
    index('sighting_step_sighting').on(table.sightingId, table.at),
    sees(sameSighting('sighting_step')),
    adds(sql`case when from_stage is null then ${isNew('sighting_step')}
      else ${mayDo('sighting:triage')} and ${coveredParent('sighting', 'sighting_step.sighting_id')} end`),
  ],
)

/** Proofs of work that were used, so that one proof carries one report. Nobody reads it; a second row is refused. */
export const usedProof = cases.table(
  'used_proof',
  { challenge: text('challenge').primaryKey(), at: instant('at').notNull() },
  () => [adds(sql`true`), sees(isService), purges(sql`at < now() - interval '1 day'`)],
)
