import type { Bar, Decisive, FieldName } from '@vatsalya/linkage'
import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { type SQL, sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor, changes, id, instant, place } from '../columns.js'
import { adds, changesRows, sees } from '../policies.js'
import { cases } from '../schema.js'
import { missingReport } from './missing.js'

export const MATCH_SIDES = ['MISSING', 'FOUND', 'SIGHTING'] as const

export const MATCH_BANDS = ['ALERT', 'REVIEW', 'LOW'] as const

/** ENDED: nothing is to be decided any more (traced otherwise, out of the list, matched with another). */
export const MATCH_STATES = ['OPEN', 'ASKED', 'HALF_CONFIRMED', 'CONFIRMED', 'REJECTED', 'ENDED'] as const

export const MATCH_ACTS = ['CONFIRM', 'REJECT', 'ASK', 'ANSWER', 'UNDO', 'DISCLOSE', 'REOPEN'] as const

/** 64-bit keys as decimal text: a JavaScript number cannot hold them. */
const keys = customType<{ data: readonly string[]; driverData: string }>({
  dataType: () => 'bigint[]',
  toDriver: (list) => `{${list.join(',')}}`,
})

/** What one side tells, as packages/linkage reads it: `MissingRecord`, or `FoundRecord` of a found or seen child. */
export interface ToldMissing {
  readonly name: string
  readonly alias: string
  readonly sex: string
  readonly dob: string
  readonly ageAtMissing: number | null
  readonly guardian: string
  readonly language: string
  readonly state: string
  readonly district: string
  readonly place: string
  readonly missingDate: string
  readonly heightCm: number | null
  readonly marks: string
  readonly clothing: string
}

export interface ToldFound {
  readonly name: string
  readonly sex: string
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly guardian: string
  readonly language: string
  readonly homeState: string
  readonly homeDistrict: string
  readonly homePlace: string
  readonly foundDate: string
  readonly foundState: string
  readonly foundDistrict: string
  readonly heightCm: number | null
  readonly marks: string
  readonly clothing: string
}

/**
 * What a report, found record or sighting tells that can be compared, with its blocking keys. Only the machine reads it;
 * officers see of it what `match_told` lets through.
 */
export const matchProfile = cases.table(
  'match_profile',
  {
    /** Report, found record or sighting. */
    subjectId: uuid('subject_id').primaryKey(),
    side: text('side', { enum: MATCH_SIDES }).notNull(),
    childId: uuid('child_id'),
    ...place(),
    told: jsonb('told').$type<ToldMissing | ToldFound>().notNull(),
    keys: keys('keys').notNull(),
    /** Grows with each change of what is told, so that what was prepared in memory is known to be old. */
    revision: integer('revision').notNull().default(1),
    /** False once nobody looks for a match any more: traced, matched, closed. */
    active: boolean('active').notNull().default(true),
    changedAt: instant('changed_at').notNull(),
    searchedAt: instant('searched_at'),
  },
  (table) => [
    index('match_profile_missing')
      .using('gin', table.keys)
      .with({ fastupdate: 'off' })
      .where(sql`active and side = 'MISSING'`),
    index('match_profile_found')
      .using('gin', table.keys)
      .with({ fastupdate: 'off' })
      .where(sql`active and side <> 'MISSING'`),
    index('match_profile_searched').on(table.searchedAt).where(sql`active and side <> 'MISSING'`),
    sees(isService),
    adds(isService),
    changesRows(isService),
  ],
)

/** How many active profiles of a pool have a key; counted by a trigger in the transaction of each change. */
export const matchKey = cases.table(
  'match_key',
  {
    pool: text('pool', { enum: ['MISSING', 'FOUND'] }).notNull(),
    key: bigint('key', { mode: 'bigint' }).notNull(),
    n: integer('n').notNull(),
  },
  (table) => [primaryKey({ columns: [table.pool, table.key] }), sees(isService)],
)

const missingSide = sql`access.covers(missing_state, missing_district, missing_office)`
const foundSide = sql`access.covers(found_state, found_district, found_office)`

/** One bar: a compared field, or the face where a plug-in compares pictures. */
export interface StoredBar extends Omit<Bar, 'field'> {
  readonly field: FieldName | 'face'
}

/** Why a pair has its probability, as it was computed. Levels and weights; no names. */
export interface StoredExplanation {
  readonly priorBits: number
  readonly totalBits: number
  readonly competitionBits: number
  readonly bars: readonly StoredBar[]
  readonly decisive: readonly Decisive[]
}

/** A missing child and a found or seen one who may be the same. Made by the machine, decided by people. */
export const matchPair = cases.table(
  'match_pair',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    kind: text('kind', { enum: ['FOUND', 'SIGHTING'] }).notNull(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => missingReport.id),
    /** Found record or sighting. */
    subjectId: uuid('subject_id').notNull(),
    missingChildId: uuid('missing_child_id').notNull(),
    foundChildId: uuid('found_child_id'),
    missingState: text('missing_state').notNull(),
    missingDistrict: text('missing_district').notNull(),
    missingOffice: uuid('missing_office'),
    foundState: text('found_state').notNull(),
    foundDistrict: text('found_district').notNull(),
    foundOffice: uuid('found_office'),
    band: text('band', { enum: MATCH_BANDS }).notNull(),
    /** Calibrated, 0..1. */
    probability: doublePrecision('probability').notNull(),
    /** As computed, before the calibration: what verdicts are measured against. */
    computed: doublePrecision('computed').notNull(),
    /** Place among the candidates of this found or seen child, from 1. */
    rank: smallint('rank').notNull(),
    /** Other candidates that are about as likely: many mean that the ranking says little. */
    rivals: smallint('rivals').notNull(),
    samePicture: boolean('same_picture').notNull().default(false),
    explanation: jsonb('explanation').$type<StoredExplanation>().notNull(),
    parameters: text('parameters').notNull(),
    /** Fingerprint of what both sides tell: a rejected pair returns only when it changes. */
    facts: text('facts').notNull(),
    state: text('state', { enum: MATCH_STATES }).notNull(),
    confirmedMissingBy: text('confirmed_missing_by'),
    confirmedFoundBy: text('confirmed_found_by'),
    openedAt: instant('opened_at').notNull(),
    searchedAt: instant('searched_at').notNull(),
    closedAt: instant('closed_at'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('match_pair_once').on(table.reportId, table.subjectId),
    index('match_pair_subject').on(table.subjectId),
    index('match_pair_missing').on(table.missingState, table.missingDistrict, table.state, table.probability),
    index('match_pair_found').on(table.foundState, table.foundDistrict, table.state, table.probability),
    // One found child is one missing child, and the other way round: the second confirmation gets a conflict.
    uniqueIndex('match_pair_one_report').on(table.reportId).where(sql`state = 'CONFIRMED' and kind = 'FOUND'`),
    uniqueIndex('match_pair_one_found').on(table.subjectId).where(sql`state = 'CONFIRMED'`),
    sees(sql`${isService} or (${mayDo('match:read')} and (${missingSide} or ${foundSide}))`),
    adds(isService),
    changesRows(sql`${isService} or (${mayDo('match:decide')} and (${missingSide} or ${foundSide}))`),
  ],
)

const samePair = (table: string): SQL =>
  sql`exists (select 1 from cases.match_pair p where p.id = ${sql.raw(table)}.pair_id)`

/** What people did with a pair. Only ever added; each with the parameters by which the machine had judged. */
export const matchStep = cases.table(
  'match_step',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => matchPair.id),
    act: text('act', { enum: MATCH_ACTS }).notNull(),
    side: text('side', { enum: ['MISSING', 'FOUND'] }),
    reason: text('reason'),
    /** ASK: the field that is asked about. */
    about: text('about'),
    band: text('band', { enum: MATCH_BANDS }).notNull(),
    probability: doublePrecision('probability').notNull(),
    parameters: text('parameters').notNull(),
    ...actor(),
  },
  (table) => [
    index('match_step_pair').on(table.pairId, table.at),
    sees(samePair('match_step')),
    adds(sql`${isService} or (${mayDo('match:decide')} and ${samePair('match_step')})`),
  ],
)

/** Which post looked at which pair of another office, for the daily limit. Only ever added. */
export const matchLook = cases.table(
  'match_look',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    pairId: uuid('pair_id')
      .notNull()
      .references(() => matchPair.id),
    subject: text('subject').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    index('match_look_subject').on(table.subject, table.at),
    sees(sql`subject = access.subject()`),
    adds(sql`${mayDo('match:read')} and subject = access.subject() and ${samePair('match_look')}`),
  ],
)

/** A calibration fitted to verdicts, with its figures before and after. The newest adopted one is in force. */
export const matchCalibration = cases.table(
  'match_calibration',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    parameters: text('parameters').notNull(),
    basis: text('basis').notNull(),
    judged: integer('judged').notNull(),
    eceBefore: doublePrecision('ece_before').notNull(),
    eceAfter: doublePrecision('ece_after').notNull(),
    brierBefore: doublePrecision('brier_before').notNull(),
    brierAfter: doublePrecision('brier_after').notNull(),
    curve: jsonb('curve').$type<{ computed: readonly number[]; measured: readonly number[] }>().notNull(),
    adopted: boolean('adopted').notNull(),
    ...actor(),
  },
  () => [sees(sql`${isService} or ${mayDo('match:tune')}`), adds(mayDo('match:tune'))],
)
